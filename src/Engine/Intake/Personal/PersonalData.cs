namespace DiagnosisEngine.Intake;

/// <summary>Takes out of a text what tells who somebody is, for whoever keeps it.</summary>
public static class PersonalData
{
    private const char Mask = '*';

    /// <summary>The text with telephones, identity cards, account numbers, names and addresses to the door overwritten, character by character: positions stay what they were.</summary>
    /// <param name="text">As the customer wrote it.</param>
    public static string Masked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? masked = null;
        // What is overwritten may bare what it hid from its neighbour, so it is looked at until nothing is found; every round overwrites more.
        for (var spans = PersonalDataReader.Read(TextFolder.Fold(text)); !spans.IsEmpty; spans = PersonalDataReader.Read(TextFolder.Fold(new string(masked))))
        {
            masked ??= text.ToCharArray();
            foreach (var span in spans) masked.AsSpan(span.At.Start, span.At.Length).Fill(Mask);
        }
        return masked is null ? text : new string(masked);
    }
}
