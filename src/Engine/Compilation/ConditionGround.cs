using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>Finds all facts that conditions rest on in the end. For one thread.</summary>
internal sealed class ConditionGround(KnowledgeFrames frames)
{
    /// <summary>What rests on more facts is seldom left alone by a case.</summary>
    private const int Most = 16;

    /// <summary>A condition with what it rests on.</summary>
    public GroundedCondition Under(Formula when)
    {
        var condition = frames.Compile(when);
        return new(condition, Of(condition));
    }

    /// <summary>Slots, computed facts and those behind them; null: it turns on the day or the place, too, or on too much.</summary>
    public ImmutableArray<int>? Of(CompiledFormula when)
    {
        var ground = new List<int>();
        return Add(when, ground) ? [.. ground] : null;
    }

    private bool Add(CompiledFormula formula, List<int> into) =>
        formula.FigureSlots.IsEmpty && !formula.AsksTheClock && formula.FactSlots.All(slot => Add(slot, into));

    private bool Add(int slot, List<int> into)
    {
        if (into.Contains(slot)) return true;
        if (into.Count == Most) return false;
        into.Add(slot);
        return (frames.Identity(slot) < 0 || Add(frames.Identity(slot), into)) && frames.From(slot).All(from => Add(from, into));
    }
}
