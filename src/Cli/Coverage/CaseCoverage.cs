using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cases;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Cli.Coverage;

/// <summary>What the cases of the rules reach: branches taken, causes named, wordings said, articles cited.</summary>
public sealed class CaseCoverage
{
    private readonly RuleBase _rules;
    private readonly HashSet<(CasePointKind, string)> _reached = [];
    private readonly Dictionary<string, (CauseWording Wording, Regex Pattern)[]> _wordings = [];

    private CaseCoverage(RuleBase rules)
    {
        _rules = rules;
        Points = [.. CasePoints.Of(rules)];
    }

    /// <summary>Everything that a case can reach.</summary>
    public ImmutableArray<CasePoint> Points { get; }

    public bool IsReached(CasePoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return _reached.Contains((point.Kind, point.Key));
    }

    /// <summary>Runs every case that must pass; those still to do reach nothing.</summary>
    public static async Task<CaseCoverage> OfAsync(DecisionEngine engine, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var coverage = new CaseCoverage(engine.Rules);
        foreach (var one in engine.Rules.Packs.Values.SelectMany(pack => pack.Cases).Where(one => one.Todo is null))
        {
            var complaint = CaseRequest.Of(one, engine.Rules);
            var answer = await engine.DiagnoseAsync(complaint with { Explain = true }, cancellationToken);
            coverage.Add(answer);
            if (answer.Shadow is { } shadow) coverage.Add(shadow.Answer);
            // A customer is told less, so some wordings are his alone.
            coverage.Add((await engine.DiagnoseAsync(complaint with { Audience = Audience.Customer, IncludeTest = false }, cancellationToken)).Reply, answer.Diagnosis);
        }
        return coverage;
    }

    private void Add(Answer answer)
    {
        foreach (var step in answer.Diagnosis.Trace.Where(step => step.Truth == StepTruth.True || step.Condition is "otherwise" or "unknown"))
            _reached.Add((CasePointKind.Branch, TreeBranches.Key(step.Tree, step.Node)));
        foreach (var cause in answer.Diagnosis.PlanFrom.Where(cause => cause != answer.Diagnosis.Guard)) _reached.Add((CasePointKind.Cause, cause.Id));
        Add(answer.Reply, answer.Diagnosis);
    }

    private void Add(Reply reply, Diagnosis diagnosis)
    {
        foreach (var cause in diagnosis.PlanFrom)
        {
            var cited = cause.Basis.Where(entry => IsCited(entry, reply)).ToArray();
            foreach (var entry in cited) _reached.Add((CasePointKind.Basis, CasePoints.BasisKey(cause, entry)));
            // Two places may say the same of their own articles.
            foreach (var (wording, pattern) in Wordings(cause))
                if ((wording.Basis is null || cited.Contains(wording.Basis)) && pattern.IsMatch(reply.Text)) _reached.Add((CasePointKind.Sentence, wording.Key));
        }
    }

    /// <summary>It stands in the reply; an article whose text nobody has read can only be named as left out.</summary>
    private static bool IsCited(BasisEntry entry, Reply reply) => reply.Citations
        .Any(cited => cited.Regulation == entry.Regulation && cited.Article == entry.Article && (cited.Stated
            || reply.Gaps.Any(gap => gap.What == $"{entry.Regulation}/{entry.Article}" && gap.Why == "article-not-read")));

    private (CauseWording Wording, Regex Pattern)[] Wordings(Cause cause)
    {
        if (!_wordings.TryGetValue(cause.Id, out var wordings))
            _wordings[cause.Id] = wordings = [.. CauseWording.Of(_rules.Causes[cause.Id]).Select(wording => (wording, SpokenWording.Of(wording.Template)))];
        return wordings;
    }
}
