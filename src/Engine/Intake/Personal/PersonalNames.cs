using System.Buffers;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>Finds names where they are given as such: 我叫张三, 免贵姓王, 联系人：李四.</summary>
internal static class PersonalNames
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>No name begins so: 我叫你们来, 联系人电话.</summary>
    private const string NoFirst = "你您他她它我们了不来过着没都也就天苦什啥谁怎的是有电手号那这师修人车外家去到说";

    /// <summary>What goes on behind a name of two characters.</summary>
    private const string NoLast = "我家住在的是电手停你您要想没也就说这那今昨";

    private static readonly string[] Doubled = ["欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "东方", "司徒", "端木"];

    private static readonly Regex Full = new("(?:我叫做?|名字叫|我的名字是|我是叫|姓名[: ]?[是为]?|联系人[: ]?[是为叫]?|户主[: ]?[是叫]|户名[: ]?[是叫]?)[: ]?(?<data>[\u4e00-\u9fff]{2,4})", Options);
    private static readonly Regex Surname = new("(?:我|免贵|本人|俺)姓(?<data>[\u4e00-\u9fff]{1,2})", Options);

    /// <summary>One of these stands in every word that gives a name.</summary>
    private static readonly SearchValues<char> Givers = SearchValues.Create("叫名姓系户");

    /// <summary>Adds what is found.</summary>
    public static void Find(string text, List<(PersonalDataKind Kind, int Start, int End)> found)
    {
        if (!text.AsSpan().ContainsAny(Givers)) return;
        for (var match = Full.Match(text); match.Success; match = match.NextMatch())
            if (match.Groups["data"] is var data && !NoFirst.Contains(data.Value[0], StringComparison.Ordinal)) found.Add((PersonalDataKind.Name, data.Index, data.Index + Length(data.Value)));
        for (var match = Surname.Match(text); match.Success; match = match.NextMatch())
            if (match.Groups["data"] is var data && data.Value[0] != '名') found.Add((PersonalDataKind.Name, data.Index, data.Index + (Doubled.Contains(data.Value) ? 2 : 1)));
    }

    private static int Length(string characters)
    {
        var most = Math.Min(characters.Length, Array.Exists(Doubled, d => characters.StartsWith(d, StringComparison.Ordinal)) ? 4 : 3);
        for (var at = 2; at < most; at++)
            if (NoLast.Contains(characters[at], StringComparison.Ordinal)) return at;
        return most;
    }
}
