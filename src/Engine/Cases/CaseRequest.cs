using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cases;

/// <summary>The request that a case of <c>cases.yaml</c> makes, as an agent would bring it.</summary>
public static class CaseRequest
{
    /// <param name="one">The case.</param>
    /// <param name="rules">The rules it belongs to.</param>
    public static Complaint Of(RuleCase one, RuleBase rules)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(rules);
        return new()
        {
            Text = one.Text,
            Tree = one.Text is null && one.Cause is null ? one.Tree : null,
            Cause = one.Cause,
            Region = one.Place,
            ReceivedAt = one.At ?? RuleCase.Evening,
            Acknowledged = one.Acknowledged,
            Channel = one.Expect.ReplyChannel,
            Facts = one.Facts.ToImmutableDictionary(pair => pair.Key, pair => ToGiven(pair.Value, rules.Facts.GetValueOrDefault(pair.Key))),
            IncludeTest = IsOnTrial(one, rules),
        };
    }

    internal static bool IsOnTrial(RuleCase one, RuleBase rules) => rules.Trees.TryGetValue(one.Tree, out var tree) && tree.IsOnTrial;

    private static GivenFact ToGiven(CaseFact fact, FactDefinition? definition)
    {
        var given = fact.IsUnknowable ? GivenFact.Unknown : fact.Value is null ? GivenFact.None : GivenFact.Of(fact.Value);
        // Without a source the agent says that nobody who could be asked can tell; systems that a case does not read cannot be read.
        if (fact.IsUnknowableToAll) return given;
        return given with { Source = definition is { Sources.IsEmpty: false } ? fact.TellerOf(definition).ToString() : null };
    }
}
