namespace DiagnosisEngine.Text;

/// <summary>A stretch of the customer's own words.</summary>
/// <param name="Start">UTF-16 units from the start of the original text.</param>
/// <param name="Length">UTF-16 units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>One past the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The two share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
