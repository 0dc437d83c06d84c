namespace DiagnosisEngine.Evaluation;

/// <summary>Where a walk stands. It holds all that the next test needs, so that no node has to be looked up before the fact is.</summary>
/// <param name="Slot">Of a test: the slot of the fact, or its complement where the key counts cells. Else one of the numbers below.</param>
/// <param name="At">Of a test its first cell; of a conclusion its number; of the rest its place in their list.</param>
internal readonly record struct Way(int Slot, int At)
{
    /// <summary>The end.</summary>
    public const int Conclusion = int.MinValue;

    /// <summary>A condition that reckons or looks at several facts.</summary>
    public const int Condition = int.MinValue + 1;

    /// <summary>Every member counts.</summary>
    public const int All = int.MinValue + 2;
}
