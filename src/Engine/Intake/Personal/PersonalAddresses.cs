using System.Buffers;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>Finds addresses that lead to a door, or to a house in a street.</summary>
internal static class PersonalAddresses
{
    /// <summary>Characters of what stands before the address itself.</summary>
    private const int LongestOpening = 12;

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const string Digit = "[0-9一二三四五六七八九十两a-z]";
    private const string Street = "路|街|巷|道|弄|村|胡同";
    private const string Estate = "小区|花园|苑|公寓|大厦|广场|家园|新城|新村|社区|府|庄园|佳园|嘉园|花苑|名城|华庭|宿舍|家属院";
    private const string Area = "(?:[\u4e00-\u9fff]{2,8}?(?:省|市|区|县|镇|乡|街道)){0,4}";

    private static readonly Regex[] Patterns =
    [
        new($"(?:{Area}[\u4e00-\u9fff]{{2,10}}(?:{Street}|{Estate})(?:[0-9]{{1,5}}号院?)?(?:[\u4e00-\u9fff]{{2,8}}(?:{Estate}))?)?{Digit}{{1,4}}(?:号楼|栋|幢|座|号)(?:{Digit}{{1,3}}单元)?(?:{Digit}{{1,3}}(?:楼|层))?{Digit}{{2,5}}(?:室|户|号|房)?", Options),
        new($"{Area}[\u4e00-\u9fff]{{2,10}}(?:{Street})[0-9]{{1,5}}号(?:院|楼)?", Options),
        new($"{Area}[\u4e00-\u9fff]{{2,10}}(?:{Estate})[0-9]{{1,3}}(?:-[0-9]{{1,3}})?-[0-9]{{2,5}}", Options),
        new($"{Digit}{{1,4}}(?:号楼|栋|幢|座){Digit}{{1,3}}(?:单元|门){Digit}{{0,5}}(?:室|户|号|房)?", Options),
    ];

    private static readonly string[] Openings = ["我家住在", "我们家住在", "我家住", "我住在", "我住", "家住", "住在", "地址是", "地址为", "地址", "位于", "我家在", "我们小区", "我家", "我在", "就在", "在", "是"];

    /// <summary>One of these stands in every address.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("号栋幢座-");

    /// <summary>Adds what is found.</summary>
    public static void Find(string text, List<(PersonalDataKind Kind, int Start, int End)> found)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && MayHold(text[end])) end++;
            if (text.AsSpan(start, end - start).ContainsAny(Signs)) FindIn(text, start, end, found);
            start = end + 1;
        }
    }

    // No address goes on over a mark.
    private static bool MayHold(char c) => c is >= '\u4e00' and <= '\u9fff' or '-' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);

    private static void FindIn(string text, int start, int end, List<(PersonalDataKind Kind, int Start, int End)> found)
    {
        var piece = text.AsSpan(start, end - start);
        foreach (var pattern in Patterns)
            foreach (var match in pattern.EnumerateMatches(piece))
                found.Add((PersonalDataKind.Address, start + match.Index + Opening(piece.Slice(match.Index, match.Length)), start + match.Index + match.Length));
    }

    private static int Opening(ReadOnlySpan<char> data)
    {
        var opening = 0;
        foreach (var word in Openings)
            if (data.LastIndexOf(word) is >= 0 and var at && at + word.Length is <= LongestOpening and var end) opening = Math.Max(opening, end);
        return opening < data.Length - 3 ? opening : 0;
    }
}
