using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Evaluation;

/// <summary>Reads conditions in one case, each once.</summary>
internal sealed class ConditionReader(ConditionJudge judge)
{
    /// <summary>By the branch's number. Null until a condition is read: what cases like this one came to is most often known.</summary>
    private Dictionary<int, ReadCondition>? _read;

    /// <summary>Null until another engine matches rules: our own walk looks at nothing that a case does not turn on.</summary>
    private Dictionary<int, Standing>? _peeked;
    private List<int>? _awaited;

    public FactFrame Frame => judge.Frame;

    /// <summary>Something was open or unknowable: causes beside the result may not be excluded.</summary>
    public bool MetUnknown { get; set; }

    /// <summary>Open facts that amounts wait for.</summary>
    public List<int> Awaited => _awaited ??= [];

    public bool Awaits => _awaited is { Count: > 0 };

    /// <summary>Every condition read, in the order of reading.</summary>
    public IReadOnlyCollection<ReadCondition> Read => _read is null ? [] : _read.Values;

    public ConditionStatus Status(CompiledBranch branch) => StandingOf(branch).Status;

    /// <summary>The same without having looked: rules are matched on more conditions than a case turns on.</summary>
    public ConditionStatus Peek(CompiledBranch branch)
    {
        if (branch.When is null) return ConditionStatus.True;
        _peeked ??= [];
        if (_read is not null && _read.TryGetValue(branch.Number, out var read)) return read.Standing.Status;
        if (_peeked.TryGetValue(branch.Number, out var known)) return known.Status;
        return (_peeked[branch.Number] = judge.Of(branch)).Status;
    }

    /// <summary>The first fact whose answer can still make an open condition true.</summary>
    public int FirstAskable(CompiledBranch branch) => StandingOf(branch).Askable is [var first, ..] ? first : -1;

    /// <summary>Adds every open fact that the condition looks at, each once.</summary>
    public void AppendOpenFacts(CompiledBranch branch, List<int> into)
    {
        foreach (var slot in StandingOf(branch).Open)
            if (!into.Contains(slot)) into.Add(slot);
    }

    /// <summary>The reading of the case under which the branch's condition is judged.</summary>
    public FactFrame FrameOf(CompiledBranch branch) => ConditionJudge.FrameOf(branch, Frame);

    /// <summary>Adds the open facts that an amount waits for; it holds up no cause, but a system may be read for it.</summary>
    public void Await(CompiledFormula amount) => amount.AppendAskable(Frame, Awaited);

    /// <summary>Adds the facts that the conditions read rest on, in the order of reading.</summary>
    public void AppendLookedAt(List<int> into)
    {
        foreach (var read in Read) Frame.AppendGround(read.Branch.When!, into);
    }

    /// <summary>A condition that was read looks at the fact, itself or through a computed one.</summary>
    public bool LooksAt(int slot) => Read.Any(read => read.Branch.When!.FactSlots.Any(s => Frame.DependsOn(s, slot)));

    private Standing StandingOf(CompiledBranch branch)
    {
        if (branch.When is null) return Standing.Holds;
        _read ??= [];
        if (_read.TryGetValue(branch.Number, out var known)) return known.Standing;
        if (_peeked is null || !_peeked.TryGetValue(branch.Number, out var standing)) standing = judge.Of(branch);
        MetUnknown |= standing.Status is ConditionStatus.Open or ConditionStatus.Unknowable;
        _read[branch.Number] = new(branch, standing);
        return standing;
    }
}
