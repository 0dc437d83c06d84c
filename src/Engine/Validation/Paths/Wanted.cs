namespace DiagnosisEngine.Validation;

/// <summary>What a condition is to say, of the three things it may.</summary>
internal enum Wanted
{
    /// <summary>It holds.</summary>
    True,

    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It does not hold, or nobody can tell.</summary>
    NotTrue,

    /// <summary>It holds, or nobody can tell.</summary>
    NotFalse,
}
