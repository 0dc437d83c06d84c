namespace DiagnosisEngine.Sheets;

/// <summary>A number that stands in a text.</summary>
/// <param name="Amount">What it comes to.</param>
/// <param name="Text">As written, with its unit.</param>
/// <param name="Start">UTF-16 units from the start of the text.</param>
/// <param name="Side">To which side the limit itself belongs, by the words around it.</param>
internal sealed record SheetQuantity(SheetAmount Amount, string Text, int Start, NumberSide Side)
{
    /// <summary>半天, 两天: said of any short while.</summary>
    public bool IsLoose => !char.IsAsciiDigit(Text[0]) && Amount.Raw <= 2;

    /// <summary>It has a unit that no reader would take for a count of things.</summary>
    public bool IsMeasured => Amount.Dimension is { } dimension && (dimension.Length == 0 || dimension is SheetAmount.Time or SheetAmount.Months or SheetAmount.WorkingDays
        or "temperature" or "money" or "voltage" or "pressure" or "energy" or "power" or "data rate" or "power level" or "level" or "sound level" or "length" or "户");
}
