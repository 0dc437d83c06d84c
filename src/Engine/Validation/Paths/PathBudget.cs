namespace DiagnosisEngine.Validation;

/// <summary>How much work one check of paths may take. Counted, not timed, so that every run says the same.</summary>
internal sealed class PathBudget(long steps)
{
    public long Left { get; private set; } = steps;

    public bool IsSpent => Left <= 0;

    /// <summary>False once it is spent.</summary>
    public bool Spend(int work)
    {
        Left -= work;
        return Left > 0;
    }
}
