namespace DiagnosisEngine.Expressions;

/// <summary>What comparing two known values says.</summary>
internal enum ComparisonResult : byte
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,

    /// <summary>It holds for a part of an interval: an exact value would tell.</summary>
    Undecided,

    /// <summary>Such values do not compare, or not in the numbers there are.</summary>
    Incomparable,
}
