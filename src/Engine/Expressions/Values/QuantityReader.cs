using System.Globalization;
using System.Text.RegularExpressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Numbers and intervals with what follows them, before it is known whether that is a unit or a duration.</summary>
internal static partial class QuantityReader
{
    /// <summary><c>15</c>, <c>-110 dBm</c>, <c>[45..120] min</c>, <c>&lt; 16 ℃</c>; null when the text is no quantity.</summary>
    public static (Interval Extent, string Suffix)? Read(string text)
    {
        // A bare number, which callers send most, needs no pattern.
        if (IsBare(text)) return (Interval.Point(Number(text)!.Value), "");
        var match = PointPattern().Match(text);
        if (match.Success) return Number(match.Groups["n"].Value) is { } exact ? (Interval.Point(exact), match.Groups["u"].Value) : null;
        match = HalfPattern().Match(text);
        if (match.Success)
            return Number(match.Groups["n"].Value) is not { } end ? null
                : (match.Groups["o"].Value is "<" or "<=" ? new Interval(null, end, false, match.Groups["o"].Value == "<") : new Interval(end, null, match.Groups["o"].Value == ">"), match.Groups["u"].Value);
        match = IntervalPattern().Match(text);
        if (!match.Success) return null;
        var (low, high) = (Number(match.Groups["a"].Value), Number(match.Groups["b"].Value));
        var suffix = match.Groups["u"].Value.Length > 0 ? match.Groups["u"].Value : match.Groups["v"].Value;
        if (match.Groups["v"].Value.Length > 0 && match.Groups["v"].Value != suffix) return null;
        var extent = new Interval(low, high, match.Groups["l"].Value == "(", match.Groups["r"].Value == ")");
        return IntervalMath.IsEmpty(extent) ? null : (extent, suffix);
    }

    /// <summary>Digits, with a point between some of them.</summary>
    private static bool IsBare(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or >= 20) return false;
        var whole = text.IndexOf('.');
        if (whole < 0) whole = text.Length;
        else if (whole == 0 || whole == text.Length - 1 || text[(whole + 1)..].ContainsAnyExceptInRange('0', '9')) return false;
        return !text[..whole].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>The duration of an extent; null when the suffix is none or the number too large.</summary>
    public static DurationValue? Duration(Interval extent, string suffix)
    {
        if (DurationNotation.Find(suffix) is not { } unit) return null;
        try
        {
            return new DurationValue(IntervalMath.Scale(extent, unit.Size), unit.Kind);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? Number(string text) => text.Length > 0 &&
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"\A(?<n>[+-]?[0-9]+(\.[0-9]+)?)\s*(?<u>[^\s0-9.<>=\[\],].*)?\z")]
    private static partial Regex PointPattern();

    [GeneratedRegex(@"\A(?<o><=|>=|<|>)\s*(?<n>-?[0-9]+(\.[0-9]+)?)\s*(?<u>[^\s0-9.].*)?\z")]
    private static partial Regex HalfPattern();

    [GeneratedRegex(@"\A(?<l>[\[(])\s*(?<a>-?[0-9]+(\.[0-9]+)?)?\s*\.\.\s*(?<b>-?[0-9]+(\.[0-9]+)?)?\s*(?<v>[^\s0-9.\])][^\])]*?)?\s*(?<r>[\])])\s*(?<u>[^\s0-9.].*)?\z")]
    private static partial Regex IntervalPattern();
}
