namespace DiagnosisEngine.Expressions;

/// <summary>A comparison, membership or yes-no fact: what is decided as one.</summary>
internal abstract class AtomCondition(bool negated) : CompiledCondition
{
    public sealed override ConditionStatus Status(Frame frame)
    {
        var status = Plain(frame);
        return negated ? Opposite(status) : status;
    }

    public sealed override void AppendAskable(Frame frame, List<int> into)
    {
        if (Plain(frame) == ConditionStatus.Open) AppendOpen(frame, into);
    }

    /// <summary>Before the negation.</summary>
    protected abstract ConditionStatus Plain(Frame frame);

    protected abstract void AppendOpen(Frame frame, List<int> into);
}
