using System.Globalization;

namespace DiagnosisEngine.Intake;

/// <summary>Numbers inside of days and times.</summary>
internal static class MomentNumbers
{
    /// <summary>A pattern of 1 to 99 in either script.</summary>
    public const string Small = "(?:[0-9]{1,2}|[二三四五]?十[一二三四五六七八九]?|[一二两三四五六七八九])";

    /// <summary>Chinese digits as times are told in them.</summary>
    public const string Ones = "一二两三四五六七八九";

    /// <summary>A pattern of what stands before 年.</summary>
    public const string Year = "(?:[0-9]{4}|[0-9]{2}|二[零〇][零〇一二三四五六七八九]{2}|大前|去|今|前|明|当)";

    /// <summary>0 to 99 in either script.</summary>
    public static int Read(string text) => text.Length == 0 ? 0 : (int)(ChineseNumber.Read(text.Length > 1 ? text.TrimStart('零') : text, 0)?.Low ?? 0);

    /// <summary>The year of 去, 2025, 25 or 二零二五.</summary>
    public static int ReadYear(string text, int thisYear) => text switch
    {
        "今" or "当" => thisYear,
        "去" => thisYear - 1,
        "前" => thisYear - 2,
        "大前" => thisYear - 3,
        "明" => thisYear + 1,
        ['二', ..] => text.Aggregate(0, (year, c) => year * 10 + (ChineseNumber.DigitOf(c) ?? 0)),
        { Length: 2 } => 2000 + int.Parse(text, CultureInfo.InvariantCulture),
        _ => int.Parse(text, CultureInfo.InvariantCulture),
    };

    /// <summary>No complaint is about another.</summary>
    public static bool IsPossible(int year) => year is >= 1950 and <= 2100;
}
