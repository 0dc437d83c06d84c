namespace DiagnosisEngine.Expressions;

/// <summary>A condition in negation normal form. Immutable.</summary>
internal abstract class CompiledCondition
{
    public abstract ConditionStatus Status(Frame frame);

    /// <summary>Adds the open facts of its open atoms, in written order, each once; nothing unless the whole is open.</summary>
    public abstract void AppendAskable(Frame frame, List<int> into);

    protected static ConditionStatus Opposite(ConditionStatus status) => status switch
    {
        ConditionStatus.True => ConditionStatus.False,
        ConditionStatus.False => ConditionStatus.True,
        _ => status,
    };
}
