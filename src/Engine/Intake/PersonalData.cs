using System.Text;

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
        var spans = PersonalDataReader.Read(TextFolder.Fold(text));
        if (spans.IsEmpty) return text;
        var masked = new StringBuilder(text);
        foreach (var span in spans)
            for (var i = span.Start; i < span.End; i++) masked[i] = Mask;
        return masked.ToString();
    }
}
