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

    private readonly CaseWhy _why = new(rules);

    public async Task<CaseOutcome> RunAsync(RuleCase one, CancellationToken cancellationToken)
    {
        try
        {
            var complaint = CaseRequest.Of(one, rules);
            var answer = await diagnose(complaint, cancellationToken).ConfigureAwait(false);
            // What keeps a danger open is only in an explanation, which is too dear for cases that pass.
            if (one.Expect.Status == "concluded" && answer.Diagnosis.Guard is not null)
                answer = await diagnose(complaint with { Explain = true }, cancellationToken).ConfigureAwait(false);
            var outcome = Outcome(one, complaint, answer);
            // Why other causes were left is too dear for cases that pass.
            if (outcome.Passed) return outcome;
            if (answer.Explanation is null)
                outcome = Outcome(one, complaint, await diagnose(complaint with { Explain = true }, cancellationToken).ConfigureAwait(false));
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
        var (run, failing) = (0, 0);
        foreach (var one in cases)
        {
            if (rules.Trees.GetValueOrDefault(one.Tree)?.Disabled is not null) continue;
            cancellationToken.ThrowIfCancellationRequested();
            if (run++ == MostCases || failing == MostFailing)
            {
                issues.Add(CaseIssues.NotAllRun(one.Span, failing, run - 1));
                break;
            }
            var outcome = await RunAsync(one, cancellationToken).ConfigureAwait(false);
            if (one.Todo is not null)
            {
                if (outcome.Passed) issues.Add(CaseIssues.PassesAlready(one.Span, one.Name));
                continue;
            }
            issues.AddRange(outcome.Issues);
            if (!outcome.Passed) failing++;
        }
        return IssueWriter.Sort(issues);
    }

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
