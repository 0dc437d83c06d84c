namespace DiagnosisEngine.Expressions;

/// <summary>What a condition says while facts may still be open. Decided atom by atom.</summary>
internal enum ConditionStatus : byte
{
    /// <summary>It does not hold, whatever is answered.</summary>
    False,

    /// <summary>It holds, whatever is answered.</summary>
    True,

    /// <summary>Some answer can still make it hold.</summary>
    Open,

    /// <summary>It cannot become true any more, and cannot be told to be false.</summary>
    Unknowable,
}
