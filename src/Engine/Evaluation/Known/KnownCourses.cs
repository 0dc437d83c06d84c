using System.Collections.Concurrent;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// What a program's trees came to before. What comes of a tree follows from how its conditions stand and from nothing else, so cases whose conditions
/// stand alike come to the same, whatever their facts. Only amounts tell more of a case; trees with amounts are walked each time. Thread-safe.
/// </summary>
internal sealed class KnownCourses
{
    /// <summary>Of a case; longer ways are walked each time.</summary>
    private const int MostConditions = 256;

    /// <summary>Of all courses, an end counted as so many turns as it takes room: some 9 MB of our own rules' trees. Past it all are forgotten and learned again.</summary>
    private const int MostTurns = 100_000, TurnsOfAnEnd = 20;

    private readonly ConcurrentDictionary<KnownCourse, KnownTurn?> _starts = [];
    private int _turns;

    /// <summary>Where cases begin on a course; null: amounts on it tell more of a case than its conditions do.</summary>
    public KnownTurn? StartOf(KnownCourse course) => _starts.TryGetValue(course, out var start) ? start
        : _starts.GetOrAdd(course, static course => IsToldByConditions(course) ? new() : null);

    /// <summary>What a case comes to that stands as one before; null: none stood so.</summary>
    public static KnownEnd? Find(KnownTurn start, ConditionJudge judge)
    {
        var turn = start;
        while (turn is { Next: { } branch }) turn = turn.Behind(judge.Of(branch));
        return turn?.End;
    }

    /// <summary>Keeps what a case came to.</summary>
    /// <param name="start">Where it began.</param>
    /// <param name="read">The conditions it turned on, in the order of reading.</param>
    /// <param name="end">What came of it.</param>
    public void Keep(KnownTurn start, IReadOnlyCollection<ReadCondition> read, KnownEnd end)
    {
        if (read.Count > MostConditions) return;
        var added = 0;
        var turn = start;
        foreach (var one in read) turn = turn.Go(one, ref added);
        if (turn.Finish(end)) added += TurnsOfAnEnd;
        if (Interlocked.Add(ref _turns, added) <= MostTurns) return;
        _starts.Clear();
        Interlocked.Exchange(ref _turns, 0);
    }

    private static bool IsToldByConditions(KnownCourse course)
    {
        var seen = new HashSet<CompiledNode>();
        return !(course.Tree is not null && HoldsAmounts(course.Tree.Root, seen)) && !course.Gates.Any(gate => HoldsAmounts(gate.GateRoot ?? gate.Root, seen));
    }

    private static bool HoldsAmounts(CompiledNode node, HashSet<CompiledNode> seen)
    {
        if (node is not CompiledDecision decision || !seen.Add(node)) return false;
        return node is CompiledAll { Explains: >= 0 }
            || decision.Branches.Any(branch => branch.Amount is not null || HoldsAmounts(branch.Node, seen))
            || (decision.WhenKnown is { } known && HoldsAmounts(known.Node, seen))
            || (decision.WhenUnknown is { } unknown && HoldsAmounts(unknown.Node, seen));
    }
}
