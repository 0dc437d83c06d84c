using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>
/// Makes one diagnosis of what the trees came to. Categories are alternatives: the causes of several trees are never added up, one tree speaks and
/// what the others found is not excluded.
/// </summary>
internal sealed class DiagnosisWriter(ImmutableArray<TreeOutcome> trees, StepWriter steps)
{
    public Diagnosis Write(FactFrame frame)
    {
        var speaker = Speaker();
        var needs = NeedsFacts();
        var ranked = Ranked(speaker);
        var notExcluded = NotExcluded(speaker, ranked);
        var guard = needs || speaker.Found.Any(f => f.Cause.Severity == Severity.S1) ? null : notExcluded.FirstOrDefault(DangerMarks.IsDanger);
        return new()
        {
            Status = needs ? DiagnosisStatus.NeedsFacts
                : guard is null && speaker.IsConcluded ? DiagnosisStatus.Concluded
                : DiagnosisStatus.Undetermined,
            Trees = trees is [var only] ? only.Walked : [.. trees.SelectMany(t => t.Walked).Distinct()],
            Gate = speaker.Gate,
            Causes = Causes(speaker, ranked, guarded: guard is not null),
            NotExcluded = notExcluded,
            Guard = guard,
            Unexplained = speaker.Result.Unexplained,
            Conflicts = Conflicts(frame),
            Needs = !needs ? [] : trees is [{ Result.Needs: [var need] }] ? [frame.Symbols.Fact(need.Fact).Id] : [.. trees.SelectMany(t => t.Result.Needs).Select(n => frame.Symbols.Fact(n.Fact).Id).Distinct()],
            Trace = steps.Steps,
        };
    }

    private bool NeedsFacts()
    {
        foreach (var tree in trees)
            if (tree.NeedsFacts)
                return true;
        return false;
    }

    /// <summary>The tree whose causes stand: one that found a danger, one that concluded, one that found anything; else the likeliest category's.</summary>
    private TreeOutcome Speaker() => trees is [var only] ? only
        : trees.FirstOrDefault(t => t.Found.Any(f => f.Cause.Severity == Severity.S1))
        ?? trees.FirstOrDefault(t => t.IsConcluded)
        ?? trees.FirstOrDefault(t => !t.Found.IsEmpty)
        ?? trees[0];

    /// <summary>Where nothing is concluded, what is live is ranked; across trees no number compares.</summary>
    private ImmutableArray<RankedCause> Ranked(TreeOutcome speaker)
    {
        if (trees.Length == 1) return speaker.Ranked;
        if (!trees.Any(t => t.NeedsFacts) && !speaker.Found.IsEmpty) return [];
        return
        [
            .. trees.SelectMany(t => t.Ranked).DistinctBy(r => r.Cause.Id)
                .Where(r => speaker.Found.All(f => f.Cause.Id != r.Cause.Id))
                .Select((r, i) => r with { Rank = speaker.Found.Length + i + 1, Basis = CauseBasis.Structure, Probability = null }),
        ];
    }

    private ImmutableArray<RankedCause> Causes(TreeOutcome speaker, ImmutableArray<RankedCause> ranked, bool guarded)
    {
        if (speaker.Found.IsEmpty) return ranked;
        var causes = ImmutableArray.CreateBuilder<RankedCause>(speaker.Found.Length + ranked.Length);
        foreach (var found in speaker.Found)
            causes.Add(new(found.Cause, causes.Count + 1, guarded || found.PastUnknown ? CauseBasis.Default : CauseBasis.Conclusive, null, found.Amount, steps.Write(found.Path)));
        causes.AddRange(ranked);
        return causes.MoveToImmutable();
    }

    private ImmutableArray<Cause> NotExcluded(TreeOutcome speaker, ImmutableArray<RankedCause> ranked)
    {
        if (trees is [var only]) return only.InDoubt;
        var doubts = new CausesInDoubt(speaker.Found, ranked);
        foreach (var tree in trees) doubts.Add(tree);
        return doubts.All;
    }

    private static ImmutableArray<FactConflict> Conflicts(FactFrame frame) => frame.ToldOften is null ? [] :
    [
        .. from fact in frame.ToldOften
           where frame.Symbols.TryFactSlot(fact, out _)
           let reading = frame.Reading(fact)
           where !reading.Differing.IsEmpty
           select new FactConflict(fact, [reading.Source!, .. reading.Differing]),
    ];
}
