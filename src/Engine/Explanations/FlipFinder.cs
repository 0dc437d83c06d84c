using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>
/// Finds the smallest sets of changed answers that flip the concluded causes. A set that flips must change a fact that was looked at, and once that is
/// changed, one that is looked at then: following only those, size by size, misses none.
/// </summary>
internal sealed class FlipFinder(KnowledgeFrames frames, DiagnosisEvaluator evaluator)
{
    /// <summary>An explanation is read by somebody who waits for it.</summary>
    private const int MostDiagnoses = 3000;

    private readonly CounterValues _values = new(frames.Rules);

    /// <param name="subjects">What was diagnosed.</param>
    /// <param name="frame">The case.</param>
    /// <param name="onTrial">Gates on trial count too.</param>
    public FlipSearch Find(ImmutableArray<Subject> subjects, FactFrame frame, bool onTrial)
    {
        var start = Look(subjects, frame, [], onTrial);
        if (start.Concluded.Length == 0) return FlipSearch.NotMade;
        List<Tried> level = [start];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var exact = true;
        while (level.Count > 0)
        {
            List<Tried> next = [];
            foreach (var tried in level)
                foreach (var slot in tried.Looked.Where(slot => IsAnswer(frame, slot) && tried.Changes.All(c => c.Slot != slot)))
                {
                    var (candidates, sure) = _values.Of(frame.Symbols.Fact(slot), frame);
                    exact &= sure;
                    foreach (var value in candidates.Where(value => value != frame.Fact(slot).Value))
                    {
                        ImmutableArray<Change> changes = [.. tried.Changes, new(slot, value)];
                        if (!seen.Add(Key(changes))) continue;
                        if (seen.Count > MostDiagnoses) return new(Flips(next, start, frame), false);
                        next.Add(Look(subjects, frame, changes, onTrial));
                    }
                }
            var flips = Flips(next, start, frame);
            if (!flips.IsEmpty) return new(flips, exact);
            level = next;
        }
        return new([], exact);
    }

    private static ImmutableArray<AnswerFlip> Flips(List<Tried> tried, Tried start, FactFrame frame) =>
    [
        .. tried.Where(t => t.Concluded != start.Concluded)
            .DistinctBy(t => (string.Join(' ', t.Changes.Select(c => c.Slot).Order()), t.Diagnosis.Status, t.Concluded))
            .OrderBy(t => t.Concluded.Length == 0)
            .Select(t => new AnswerFlip([.. t.Changes.Select(c => new ChangedAnswer(frame.Symbols.Fact(c.Slot), frame.Fact(c.Slot).Value, c.To))],
                t.Diagnosis.Status, [.. Causes(t.Diagnosis)])),
    ];

    private Tried Look(ImmutableArray<Subject> subjects, FactFrame frame, ImmutableArray<Change> changes, bool onTrial)
    {
        var changed = changes.IsEmpty ? frame : frames.Create(frame.Context with { Facts = Changed(frame, changes) });
        var looked = new List<int>();
        var diagnosis = evaluator.Evaluate(subjects, changed, trace: false, onTrial, looked).Diagnosis;
        return new(changes, looked, diagnosis, string.Join(' ', Causes(diagnosis).Select(c => c.Id).Order(StringComparer.Ordinal)));
    }

    private static FactSet Changed(FactFrame frame, ImmutableArray<Change> changes)
    {
        var facts = frame.Context.Facts;
        foreach (var (slot, value) in changes)
        {
            var fact = frame.Symbols.Fact(slot);
            var source = frame.Resolve(slot).Source;
            facts = new([.. facts.Evidence.Where(e => e.Fact != fact.Id), new Evidence(fact.Id, value is null ? EvidenceState.None : EvidenceState.Known, value,
                source?.Origin ?? fact.Sources.FirstOrDefault() ?? FactOrigin.Agent, source?.At ?? frame.Now)]);
        }
        return facts;
    }

    private static IEnumerable<Cause> Causes(Diagnosis diagnosis) => diagnosis.Causes.Where(c => c.Basis is CauseBasis.Conclusive or CauseBasis.Default).Select(c => c.Cause);

    /// <summary>What is known of it was said, read or not heard; a computed fact changes only with what it is computed from.</summary>
    private static bool IsAnswer(FactFrame frame, int slot) => !frame.Symbols.Fact(slot).IsComputed && frame.Fact(slot).State is (OperandState.Known or OperandState.None);

    private static string Key(ImmutableArray<Change> changes) =>
        string.Join('|', changes.OrderBy(c => c.Slot).Select(c => $"{c.Slot}={(c.To is null ? "" : ValueWriter.Notation(c.To))}"));

    private readonly record struct Change(int Slot, Value? To);

    /// <param name="Changes">The answers changed.</param>
    /// <param name="Looked">The slots looked at then.</param>
    /// <param name="Diagnosis">What comes of them.</param>
    /// <param name="Concluded">Its concluded causes; equal for equal sets.</param>
    private sealed record Tried(ImmutableArray<Change> Changes, IReadOnlyList<int> Looked, Diagnosis Diagnosis, string Concluded);
}
