using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// What must never be overlooked is also tried with its source silent, in a case that holds. Cases are run here, so that the one this
/// check asks for is one that passes. A case with a text is taken at its word: hearing it is dear, and <c>diagnose test</c> runs it.
/// </summary>
internal sealed class GravestDoubtCheck(DecisionProgram program)
{
    /// <summary>So many cases of a tree are tried as a pattern for the one that is missing.</summary>
    private const int Patterns = 8;

    private readonly DiagnosisEvaluator _evaluator = new(program);
    private readonly RuleBase _rules = program.Rules;

    public void Check(ICollection<Issue> issues)
    {
        var concluded = TreeWalk.Concluded(_rules);
        var cases = _rules.Packs.Values.SelectMany(pack => pack.Cases).ToList();
        var doubted = cases.SelectMany(one => (one.Expect.NotExcluded ?? []).Select(cause => (cause, one))).ToLookup(pair => pair.cause, pair => pair.one, StringComparer.Ordinal);
        foreach (var cause in _rules.Causes.Values.Where(cause => cause is { Severity: Severity.S1, IsVisit: false } && concluded.Contains(cause.Id)))
        {
            if (doubted[cause.Id].Any(one => one.Todo is null && Holds(one, cause.Id))) continue;
            issues.Add(Missing(cause, cases) is { } missing
                ? CheckIssues.GravestWithoutDoubt(cause.At, cause.Id, missing.Pattern?.Name, missing.Unknown, missing.Status)
                : CheckIssues.GravestWithoutDoubt(cause.At, cause.Id));
        }
    }

    private bool Holds(RuleCase one, string cause)
    {
        if (one.Text is not null || one.Cause is not null) return true;
        return Run(one) is { } found && IsOpen(found, cause) && one.Expect.Status is var status && (status is null || status == StatusWord.Of(found.Status));
    }

    /// <summary>The first trial in which the cause is not excluded: a case of its tree with the facts of one condition before it made unknown.</summary>
    private (RuleCase? Pattern, IReadOnlyList<string> Unknown, string Status)? Missing(Cause cause, List<RuleCase> cases)
    {
        foreach (var tree in _rules.Trees.Values.Where(tree => TreeWalk.Nodes(tree).Any(node => Concludes(node, cause.Id))))
        {
            var bare = new RuleCase { Name = "", Tree = tree.Id, Expect = new CaseExpectation() };
            var beside = cases.Where(one => one.Tree == tree.Id && one.Cause is null && one.Todo is null).ToList();
            // Its own case shows best what else has to be known; what shows nothing but the bare tree comes last.
            var patterns = beside.OrderBy(one => one.Expect.Causes?.Contains(cause.Id) != true).ThenBy(one => one.Text is not null).Take(Patterns).Select(one => (RuleCase?)one).Append(null);
            foreach (var pattern in patterns)
                foreach (var unknown in Conditions(tree, cause.Id))
                {
                    var trial = (pattern ?? bare) with { Text = null };
                    trial = trial with { Facts = trial.Facts.SetItems(unknown.Select(fact => KeyValuePair.Create(fact, new CaseFact(null, IsUnknowable: true)))) };
                    if (Run(trial) is { } found && IsOpen(found, cause.Id)) return (pattern, unknown, StatusWord.Of(found.Status));
                }
        }
        return null;
    }

    /// <summary>The facts of each condition before the cause, the nearest first.</summary>
    private IEnumerable<IReadOnlyList<string>> Conditions(DecisionTree tree, string cause) =>
        from branch in TreeWalk.Nodes(tree).OfType<DecidingNode>().SelectMany(node => node.Branches)
        where branch.When is not null
        let below = TreeWalk.Below(branch.Node).ToList()
        where below.Exists(node => Concludes(node, cause))
        orderby below.Count
        let facts = FactSources.Of(_rules, branch.When!).Select(fact => fact.Id).Distinct().ToList()
        where facts.Count > 0
        select (IReadOnlyList<string>)facts;

    private static bool Concludes(Node node, string cause) => node is ConcludeNode leaf && leaf.Causes.Contains(cause);

    private Diagnosis? Run(RuleCase one)
    {
        if (!_rules.Trees.TryGetValue(one.Tree, out var tree)) return null;
        var at = TimeZoneInfo.ConvertTime(one.At ?? RuleCase.Evening, program.Frames.Zone);
        var evidence = from given in one.Facts
                       where _rules.Facts.TryGetValue(given.Key, out var fact) && !fact.IsComputed
                       from teller in given.Value.TellersOf(_rules.Facts[given.Key])
                       select new Evidence(given.Key, given.Value.IsUnknowable ? EvidenceState.Unknowable : given.Value.Value is null ? EvidenceState.None : EvidenceState.Known,
                           given.Value.Value, teller, at);
        var frame = program.Frames.Create(new CaseContext { Facts = FactSet.Empty.With(evidence), Now = at, OccurredOn = DateOnly.FromDateTime(at.DateTime), Place = one.Place });
        return _evaluator.Evaluate([Subject.Of(tree.Id)], frame, trace: false, tree.IsOnTrial).Diagnosis;
    }

    private static bool IsOpen(Diagnosis found, string cause) => found.NotExcluded.Any(other => other.Id == cause);
}
