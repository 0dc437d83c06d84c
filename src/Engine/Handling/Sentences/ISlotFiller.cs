namespace DiagnosisEngine.Handling;

/// <summary>Fills slots that are neither facts nor figures: <c>amount</c>, <c>resolve-by</c>.</summary>
internal interface ISlotFiller
{
    SlotText Of(string slot);
}
