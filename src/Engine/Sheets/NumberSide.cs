namespace DiagnosisEngine.Sheets;

/// <summary>To which side of a limit the limit itself belongs. 不低于 and 低于 part numbers alike, and so do 超过 and 不超过.</summary>
internal enum NumberSide
{
    /// <summary>The words do not say.</summary>
    Unsaid,

    /// <summary>To what lies above: 不低于, 不到, 满, 以上.</summary>
    Above,

    /// <summary>To what lies below: 超过, 不超过, 以内, 以下.</summary>
    Below,
}
