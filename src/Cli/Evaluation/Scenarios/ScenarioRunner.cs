using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>Holds a conversation with the answers of a scenario. Scripts of dangers count as read; a question without an answer gets 不清楚.</summary>
internal sealed class ScenarioRunner(DecisionEngine engine)
{
    /// <summary>Who is asked more often than this has hung up.</summary>
    private const int MostQuestions = 40;

    /// <summary>Of scenarios that say no time: an evening in the heating season, a working day.</summary>
    private static readonly DateTimeOffset Evening = new(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8));

    public async Task<ScenarioOutcome> RunAsync(Scenario scenario, CancellationToken cancellationToken)
    {
        try
        {
            return await HoldAsync(scenario, cancellationToken);
        }
        catch (ComplaintException e)
        {
            return new(scenario, "refused", [], [], [], [], [.. e.Errors.Select(error => $"{error.Pointer} {error.Message.English}")]);
        }
    }

    private async Task<ScenarioOutcome> HoldAsync(Scenario scenario, CancellationToken cancellationToken)
    {
        var complaint = scenario.Complaint with { ReceivedAt = scenario.Complaint.ReceivedAt ?? Evening };
        var (asked, unanswered, again) = (new List<string>(), new List<string>(), new List<string>());
        var raised = new HashSet<string>(StringComparer.Ordinal);
        var answer = await engine.DiagnoseAsync(complaint, cancellationToken);
        while (true)
        {
            raised.UnionWith(answer.Hazards.Select(h => h.Hazard.Id));
            if (answer.Hazards.Any(h => !complaint.Acknowledged.Contains(h.Hazard.Id)))
                complaint = complaint with { Acknowledged = [.. complaint.Acknowledged.Union(answer.Hazards.Select(h => h.Hazard.Id))] };
            else if (answer.Diagnosis.Status != DiagnosisStatus.NeedsFacts || answer.Questions is not [var question, ..] || asked.Count == MostQuestions) break;
            else
            {
                var fact = question.Fact.Id;
                if (scenario.Said.Contains(fact) || asked.Contains(fact) || !question.Recheck && answer.Hearing.Facts.Any(heard => heard.Fact.Id == fact)) again.Add(fact);
                asked.Add(fact);
                if (AnswerTo(question, scenario.Answers) is not { } said)
                {
                    unanswered.Add(fact);
                    said = GivenFact.Unknown;
                }
                complaint = complaint with { Facts = complaint.Facts.SetItem(fact, said with { Source = said.Source ?? question.Origin.ToString() }) };
            }
            answer = await engine.DiagnoseAsync(complaint, cancellationToken);
        }
        ImmutableArray<string> causes = [.. answer.Diagnosis.Causes.Select(c => c.Cause.Id)];
        return new(scenario, StatusWord.Of(answer.Diagnosis.Status), causes, [.. asked], [.. unanswered], [.. again],
            [.. scenario.MustNot.Where(what => causes.Contains(what) || raised.Contains(what) || asked.Contains(what) || IsSaid(what, answer))]);
    }

    private static GivenFact? AnswerTo(Question question, ImmutableDictionary<string, GivenFact> answers)
    {
        if (answers.TryGetValue(question.Fact.Id, out var byFact)) return byFact;
        foreach (var (words, answer) in answers)
            if (question.Ask.Contains(words, StringComparison.Ordinal)) return answer;
        return null;
    }

    // Ids never stand in a reply, so what is no id is looked for in its words.
    private bool IsSaid(string what, Answer answer) =>
        !engine.Rules.Causes.ContainsKey(what) && !engine.Rules.Hazards.ContainsKey(what) && !engine.Rules.Facts.ContainsKey(what) && answer.Reply.Text.Contains(what, StringComparison.Ordinal);
}
