using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Evaluation;

/// <summary>Reads conditions in one case, each once.</summary>
internal sealed class ConditionReader(FactFrame frame)
{
    private readonly Dictionary<CompiledBranch, Judgement> _read = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _slots = [];

    public FactFrame Frame => frame;

    /// <summary>Something was open or unknowable: causes beside the result may not be excluded.</summary>
    public bool MetUnknown { get; private set; }

    /// <summary>Open facts that amounts wait for.</summary>
    public List<int> Awaited { get; } = [];

    public ConditionStatus Status(CompiledBranch branch) => Read(branch).Status;

    /// <summary>The first fact whose answer can still make an open condition true.</summary>
    public int FirstAskable(CompiledBranch branch) => Read(branch).Askable;

    /// <summary>Adds every open fact that the condition looks at, each once.</summary>
    public void AppendOpenFacts(CompiledBranch branch, List<int> into)
    {
        if (branch.When is null) return;
        branch.When.AppendAskable(FrameOf(branch), into);
        foreach (var slot in branch.When.FactSlots) frame.AppendOpenFacts(slot, into);
    }

    /// <summary>Adds the open facts that an amount waits for; it holds up no cause, but a system may be read for it.</summary>
    public void Await(CompiledFormula amount) => amount.AppendAskable(frame, Awaited);

    /// <summary>Adds the facts that the conditions read rest on, in the order of reading.</summary>
    public void AppendLookedAt(List<int> into)
    {
        foreach (var branch in _read.Keys) frame.AppendGround(branch.When!, into);
    }

    /// <summary>A condition that was read looks at the fact, itself or through a computed one.</summary>
    public bool LooksAt(int slot) => _read.Keys.Any(branch => branch.When!.FactSlots.Any(s => frame.DependsOn(s, slot)));

    /// <summary>The reading of the case under which the branch's condition is judged.</summary>
    public FactFrame FrameOf(CompiledBranch branch) => branch.IsWary ? frame.Wary : frame;

    private Judgement Read(CompiledBranch branch)
    {
        if (branch.When is null) return new(ConditionStatus.True, -1);
        if (_read.TryGetValue(branch, out var known)) return known;
        var seen = FrameOf(branch);
        var judgement = new Judgement(branch.When.Status(seen), -1);
        if (judgement.Status == ConditionStatus.Open)
        {
            _slots.Clear();
            branch.When.AppendAskable(seen, _slots);
            judgement = _slots.Count > 0 ? new(ConditionStatus.Open, _slots[0]) : new(ConditionStatus.Unknowable, -1);
        }
        MetUnknown |= judgement.Status is ConditionStatus.Open or ConditionStatus.Unknowable;
        _read[branch] = judgement;
        return judgement;
    }

    private readonly record struct Judgement(ConditionStatus Status, int Askable);
}
