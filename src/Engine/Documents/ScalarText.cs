using System.Globalization;

namespace DiagnosisEngine.Documents;

/// <summary>The few plain types that the shape of a file needs. Values of facts are typed by the vocabulary, never here.</summary>
internal static class ScalarText
{
    /// <summary>Only <c>true</c> and <c>false</c>: <c>yes</c>, <c>on</c> and <c>no</c> mean other things to other tools.</summary>
    public static bool? ReadFlag(string text) => text switch { "true" => true, "false" => false, _ => null };

    /// <summary>Digits with an optional sign and point.</summary>
    public static decimal? ReadNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Digits with an optional sign.</summary>
    public static int? ReadWhole(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Year, month and day, all digits written.</summary>
    public static DateOnly? ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
