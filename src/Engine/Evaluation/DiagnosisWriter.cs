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
    private ImmutableArray<Ranking> Ranked(TreeOutcome speaker)
    {
        if (trees.Length == 1) return speaker.Ranked;
        if (!trees.Any(t => t.NeedsFacts) && !speaker.Found.IsEmpty) return [];
        return
        [
            .. trees.SelectMany(t => t.Ranked).DistinctBy(r => r.Cause.Id)
                .Where(r => speaker.Found.All(f => f.Cause.Id != r.Cause.Id))
                .Select(r => new Ranking(r.Cause, CauseBasis.Structure, null)),
        ];
    }

    private ImmutableArray<RankedCause> Causes(TreeOutcome speaker, ImmutableArray<Ranking> ranked, bool guarded)
    {
        var causes = ImmutableArray.CreateBuilder<RankedCause>(speaker.Found.Length + ranked.Length);
        foreach (var found in speaker.Found)
            causes.Add(new(found.Cause, causes.Count + 1, guarded || found.PastUnknown ? CauseBasis.Default : CauseBasis.Conclusive, null, found.Amount, steps.Write(found.Path)));
        foreach (var rest in ranked)
            causes.Add(new(rest.Cause, causes.Count + 1, rest.Basis, rest.Probability is { } p ? Math.Round((decimal)p, 6) : null, null, []));
        return causes.MoveToImmutable();
    }

    /// <summary>Everything some value of the unknown facts could still give, dangers first.</summary>
    private ImmutableArray<Cause> NotExcluded(TreeOutcome speaker, ImmutableArray<Ranking> ranked)
    {
        if (trees is [{ Possible.IsEmpty: true, Ranked.IsEmpty: true } only] && only.Found.Length == only.Result.Found.Length) return [];
        // A program has each cause once.
        var named = new HashSet<Cause>(ReferenceEqualityComparer.Instance);
        foreach (var found in speaker.Found) named.Add(found.Cause);
        foreach (var rest in ranked) named.Add(rest.Cause);
        var (dangers, others) = (new List<Cause>(), new List<Cause>());
        foreach (var tree in trees)
        {
            foreach (var found in tree.Result.Found) Add(found.Cause);
            foreach (var outcome in tree.Possible)
                foreach (var cause in outcome.Causes)
                    Add(cause);
            foreach (var rest in tree.Ranked) Add(rest.Cause);
        }
        return [.. dangers, .. others];

        void Add(Cause cause)
        {
            if (named.Add(cause)) (DangerMarks.IsDanger(cause) ? dangers : others).Add(cause);
        }
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
