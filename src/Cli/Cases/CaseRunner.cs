using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Cases;

/// <summary>Runs a case of <c>cases.yaml</c> as an agent would bring it.</summary>
public static class CaseRunner
{
    public static async Task<CaseOutcome> RunAsync(DecisionEngine engine, RuleCase one, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(one);
        try
        {
            var complaint = ToComplaint(one, engine.Rules);
            var answer = await engine.DiagnoseAsync(complaint, cancellationToken);
            // What keeps a danger open is only in an explanation, which is too dear for cases that pass.
            if (one.Expect.Status == "concluded" && answer.Diagnosis.Guard is not null)
                answer = await engine.DiagnoseAsync(complaint with { Explain = true }, cancellationToken);
            var outcome = Outcome(one, complaint, answer, engine.Rules);
            // Why other causes were left is too dear for cases that pass.
            return outcome.Passed || answer.Explanation is not null ? outcome
                : Outcome(one, complaint, await engine.DiagnoseAsync(complaint with { Explain = true }, cancellationToken), engine.Rules);
        }
        catch (ComplaintException e)
        {
            return new CaseOutcome(one, [.. e.Errors.Select(error => new Bilingual(
                $"{error.Pointer}：{error.Message.Chinese}", $"{error.Pointer}: {error.Message.English}"))]);
        }
    }

    /// <summary>A tree on trial answers nobody, so its own cases are held against what it would have answered.</summary>
    private static CaseOutcome Outcome(RuleCase one, Complaint complaint, Answer answer, RuleBase rules)
    {
        var own = IsOnTrial(one, rules) && answer.Shadow is { } shadow ? shadow.Answer : answer;
        return new CaseOutcome(one, ExpectationCheck.Compare(one, complaint, own, rules)) { Answer = own };
    }

    /// <summary>The request that a case makes.</summary>
    public static Complaint ToComplaint(RuleCase one, RuleBase rules)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(rules);
        return Request(one, rules);
    }

    private static Complaint Request(RuleCase one, RuleBase rules) => new()
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

    private static bool IsOnTrial(RuleCase one, RuleBase rules) => rules.Trees.TryGetValue(one.Tree, out var tree) && tree.IsOnTrial;

    private static GivenFact ToGiven(CaseFact fact, FactDefinition? definition)
    {
        var given = fact.IsUnknowable ? GivenFact.Unknown : fact.Value is null ? GivenFact.None : GivenFact.Of(fact.Value);
        // Without a source the agent says that nobody who could be asked can tell; systems that a case does not read cannot be read.
        if (fact.IsUnknowableToAll) return given;
        return given with { Source = definition is { Sources.IsEmpty: false } ? fact.TellerOf(definition).ToString() : null };
    }
}
