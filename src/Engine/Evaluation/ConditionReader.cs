using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Evaluation;

/// <summary>Reads conditions in one case, each once.</summary>
internal sealed class ConditionReader(FactFrame frame)
{
    /// <summary>By the branch's number. A case turns on some dozens of conditions.</summary>
    private readonly Dictionary<int, Judgement> _read = new(40);

    /// <summary>Null until another engine matches rules: our own walk looks at nothing that a case does not turn on.</summary>
    private Dictionary<int, Judgement>? _peeked;
    private readonly List<int> _slots = [];

    public FactFrame Frame => frame;

    /// <summary>Something was open or unknowable: causes beside the result may not be excluded.</summary>
    public bool MetUnknown { get; private set; }

    /// <summary>Open facts that amounts wait for.</summary>
    public List<int> Awaited { get; } = [];

    public ConditionStatus Status(CompiledBranch branch) => Read(branch).Status;

    /// <summary>The same without having looked: rules are matched on more conditions than a case turns on.</summary>
    public ConditionStatus Peek(CompiledBranch branch)
    {
        if (branch.When is null) return ConditionStatus.True;
        _peeked ??= [];
        if (_read.TryGetValue(branch.Number, out var known) || _peeked.TryGetValue(branch.Number, out known)) return known.Status;
        return (_peeked[branch.Number] = Judge(branch, branch.When)).Status;
    }

    /// <summary>The first fact whose answer can still make an open condition true.</summary>
    public int FirstAskable(CompiledBranch branch) => Read(branch).Askable is [var first, ..] ? first : -1;

    /// <summary>Adds every open fact that the condition looks at, each once.</summary>
    public void AppendOpenFacts(CompiledBranch branch, List<int> into)
    {
        if (branch.When is null) return;
        if (Read(branch) is { Status: ConditionStatus.Open } open)
        {
            foreach (var slot in open.Askable)
                if (!into.Contains(slot)) into.Add(slot);
        }
        else branch.When.AppendAskable(FrameOf(branch), into);
        foreach (var slot in branch.When.FactSlots) frame.AppendOpenFacts(slot, into);
    }

    /// <summary>Adds the open facts that an amount waits for; it holds up no cause, but a system may be read for it.</summary>
    public void Await(CompiledFormula amount) => amount.AppendAskable(frame, Awaited);

    /// <summary>Adds the facts that the conditions read rest on, in the order of reading.</summary>
    public void AppendLookedAt(List<int> into)
    {
        foreach (var judgement in _read.Values) frame.AppendGround(judgement.When!, into);
    }

    /// <summary>A condition that was read looks at the fact, itself or through a computed one.</summary>
    public bool LooksAt(int slot) => _read.Values.Any(judgement => judgement.When!.FactSlots.Any(s => frame.DependsOn(s, slot)));

    /// <summary>The reading of the case under which the branch's condition is judged.</summary>
    public FactFrame FrameOf(CompiledBranch branch) => branch.IsWary ? frame.Wary : frame;

    private Judgement Read(CompiledBranch branch)
    {
        if (branch.When is null) return new(ConditionStatus.True, [], null);
        if (_read.TryGetValue(branch.Number, out var known)) return known;
        if (_peeked is null || !_peeked.TryGetValue(branch.Number, out var judgement)) judgement = Judge(branch, branch.When);
        MetUnknown |= judgement.Status is ConditionStatus.Open or ConditionStatus.Unknowable;
        _read[branch.Number] = judgement;
        return judgement;
    }

    private Judgement Judge(CompiledBranch branch, CompiledFormula when)
    {
        var seen = FrameOf(branch);
        var status = when.Status(seen);
        if (status != ConditionStatus.Open) return new(status, [], when);
        _slots.Clear();
        when.AppendAskable(seen, _slots);
        return _slots.Count > 0 ? new(ConditionStatus.Open, [.. _slots], when) : new(ConditionStatus.Unknowable, [], when);
    }

    private readonly record struct Judgement(ConditionStatus Status, int[] Askable, CompiledFormula? When);
}
