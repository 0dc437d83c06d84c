using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cases;

/// <summary>Runs cases of <c>cases.yaml</c> and tells what comes out otherwise than written.</summary>
/// <param name="rules">The rules they belong to.</param>
/// <param name="diagnose">The engine that answers with them.</param>
internal sealed class CaseRunner(RuleBase rules, Func<Complaint, CancellationToken, Task<Answer>> diagnose)
{
    /// <summary>Rules may come from strangers, and explaining a case that fails is dear.</summary>
    public const int MostCases = 10_000, MostFailing = 100;

    private const int Batch = 64;

    private readonly CaseWhy _why = new(rules);

    public Task<CaseOutcome> RunAsync(RuleCase one, CancellationToken cancellationToken) => RunAsync(one, tellsWhy: true, cancellationToken);

    private async Task<CaseOutcome> RunAsync(RuleCase one, bool tellsWhy, CancellationToken cancellationToken)
    {
        try
        {
            var complaint = CaseRequest.Of(one, rules);
            var answer = await diagnose(complaint, cancellationToken).ConfigureAwait(false);
            // What keeps a danger open is only in an explanation, which is too dear for cases that pass.
            if (one.Expect.Status == "concluded" && answer.Diagnosis.Guard is not null)
                answer = await diagnose(complaint with { Explain = true, WithoutFlips = true }, cancellationToken).ConfigureAwait(false);
            var outcome = Outcome(one, complaint, answer);
            // Why other causes were left is too dear for cases that pass.
            if (outcome.Passed || !tellsWhy) return outcome;
            if (answer.Explanation is null)
                outcome = Outcome(one, complaint, await diagnose(complaint with { Explain = true, WithoutFlips = true }, cancellationToken).ConfigureAwait(false));
            return Told(outcome with { Issues = _why.AddTo(outcome) });
        }
        catch (ComplaintException e)
        {
            return Told(new CaseOutcome(one, [.. e.Errors.Select(error => CaseIssues.Refused(one.Span, one.Name, error.Pointer, error.Message))]));
        }
    }

    /// <summary>In order: what fails, and what passes though it is still marked as to do. Past the limits the rest is left, and told.</summary>
    public async Task<ImmutableArray<Issue>> CheckAsync(IReadOnlyList<RuleCase> cases, CancellationToken cancellationToken)
    {
        var issues = new List<Issue>();
        var enabled = cases.Where(one => rules.Trees.GetValueOrDefault(one.Tree)?.Disabled is null).ToList();
        var (run, failing) = (0, 0);
        foreach (var batch in enabled.Take(MostCases).Chunk(Batch))
        {
            // No case looks at what another comes to, so they run beside one another.
            var outcomes = new CaseOutcome[batch.Length];
            await Parallel.ForAsync(0, batch.Length, cancellationToken,
                async (at, stop) => outcomes[at] = await RunAsync(batch[at], tellsWhy: batch[at].Todo is null, stop).ConfigureAwait(false)).ConfigureAwait(false);
            foreach (var outcome in outcomes.TakeWhile(_ => failing < MostFailing))
            {
                run++;
                if (outcome.Case.Todo is null && !outcome.Passed) failing++;
                issues.AddRange(ToTell(outcome));
            }
            if (failing == MostFailing) break;
        }
        if (run < enabled.Count) issues.Add(CaseIssues.NotAllRun(enabled[run].Span, failing, run));
        return IssueWriter.Sort(issues);
    }

    private static ImmutableArray<Issue> ToTell(CaseOutcome outcome) =>
        outcome.Case.Todo is null ? outcome.Issues : outcome.Passed ? [CaseIssues.PassesAlready(outcome.Case.Span, outcome.Case.Name)] : [];

    /// <summary>A tree on trial answers nobody, so its own cases are held against what it would have answered.</summary>
    private CaseOutcome Outcome(RuleCase one, Complaint complaint, Answer answer)
    {
        var own = CaseRequest.IsOnTrial(one, rules) && answer.Shadow is { } shadow ? shadow.Answer : answer;
        return new CaseOutcome(one, ExpectationCheck.Compare(one, complaint, own, rules)) { Answer = own };
    }

    /// <summary>A draft is not held to its cases yet, but its author sees how far it is.</summary>
    private CaseOutcome Told(CaseOutcome outcome) => rules.Trees.GetValueOrDefault(outcome.Case.Tree)?.Status != TreeStatus.Draft ? outcome
        : outcome with { Issues = [.. outcome.Issues.Select(issue => issue with { Severity = IssueSeverity.Note })] };
}
