namespace DiagnosisEngine.Expressions;

/// <summary>A compiled value. Immutable.</summary>
internal abstract class Term
{
    public abstract Operand Evaluate(Frame frame);

    /// <summary>Adds the open facts it waits for, in written order, each once.</summary>
    public abstract void AppendOpen(Frame frame, List<int> into);

    /// <summary>Adds the facts known only as an interval that may be asked again; says whether there are any.</summary>
    public virtual bool AppendVague(Frame frame, List<int>? into) => false;

    protected static void AddOnce(List<int> into, int slot)
    {
        if (!into.Contains(slot)) into.Add(slot);
    }
}
