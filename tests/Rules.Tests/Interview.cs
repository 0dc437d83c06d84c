using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cases;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Asks a customer who says nothing unasked and answers what the case says, until nothing more is asked.</summary>
internal static class Interview
{
    /// <param name="engine">The rules.</param>
    /// <param name="one">A case; what it does not say, the customer does not know.</param>
    /// <param name="systems">What the systems say of the case is read first; otherwise there are none.</param>
    /// <returns>How many questions were put to a person.</returns>
    public static int Count(DecisionEngine engine, RuleCase one, bool systems)
    {
        var told = CaseRequest.Of(one, engine.Rules);
        var complaint = told with
        {
            Text = null,
            Tree = one.Tree,
            Facts = systems ? told.Facts.Where(pair => pair.Value.Source?.StartsWith("system:", StringComparison.Ordinal) == true).ToImmutableDictionary() : ImmutableDictionary<string, GivenFact>.Empty,
        };
        var asked = 0;
        for (var turn = 0; turn < 60; turn++)
        {
            var answer = engine.Diagnose(complaint);
            if (!answer.Acknowledge.IsEmpty) complaint = complaint with { Acknowledged = [.. complaint.Acknowledged.Union(answer.Acknowledge)] };
            else if (answer.Questions is [var question, ..])
            {
                asked++;
                var known = told.Facts.GetValueOrDefault(question.Fact.Id, GivenFact.Unknown);
                complaint = complaint with { Facts = complaint.Facts.SetItem(question.Fact.Id, known with { Source = question.Origin.ToString() }) };
            }
            else return asked;
        }
        throw new InvalidOperationException($"{one.Span}: the questions do not end.");
    }
}
