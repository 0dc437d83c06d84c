using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>Finds addresses that lead to a door, or to a house in a street.</summary>
internal static class PersonalAddresses
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const string Digit = "[0-9一二三四五六七八九十两a-z]";
    private const string Street = "路|街|巷|道|弄|村|胡同";
    private const string Estate = "小区|花园|苑|公寓|大厦|广场|家园|新城|新村|社区|府|庄园|佳园|嘉园|花苑|名城|华庭|宿舍|家属院";
    private const string Area = "(?:[\u4e00-\u9fff]{2,8}?(?:省|市|区|县|镇|乡|街道)){0,4}";

    private static readonly Regex[] Patterns =
    [
        new($"(?<data>(?:{Area}[\u4e00-\u9fff]{{2,10}}(?:{Street}|{Estate})(?:[0-9]{{1,5}}号院?)?(?:[\u4e00-\u9fff]{{2,8}}(?:{Estate}))?)?{Digit}{{1,4}}(?:号楼|栋|幢|座|号)(?:{Digit}{{1,3}}单元)?(?:{Digit}{{1,3}}(?:楼|层))?{Digit}{{2,5}}(?:室|户|号|房)?)", Options),
        new($"(?<data>{Area}[\u4e00-\u9fff]{{2,10}}(?:{Street})[0-9]{{1,5}}号(?:院|楼)?)", Options),
        new($"(?<data>{Area}[\u4e00-\u9fff]{{2,10}}(?:{Estate})[0-9]{{1,3}}(?:-[0-9]{{1,3}})?-[0-9]{{2,5}})", Options),
        new($"(?<data>{Digit}{{1,4}}(?:号楼|栋|幢|座){Digit}{{1,3}}(?:单元|门){Digit}{{0,5}}(?:室|户|号|房)?)", Options),
    ];

    private static readonly string[] Openings = ["我家住在", "我们家住在", "我家住", "我住在", "我住", "家住", "住在", "地址是", "地址为", "地址", "位于", "我家在", "我们小区", "我家", "我在", "就在", "在", "是"];

    public static IEnumerable<(PersonalDataKind Kind, int Start, int End)> Find(string text)
    {
        foreach (var pattern in Patterns)
            for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            {
                var data = match.Groups["data"];
                yield return (PersonalDataKind.Address, data.Index + Opening(data.Value), data.Index + data.Length);
            }
    }

    private static int Opening(string data)
    {
        var opening = Openings.Where(word => data.Contains(word, StringComparison.Ordinal)).Select(word => data.LastIndexOf(word, StringComparison.Ordinal) + word.Length).Where(end => end <= 12).DefaultIfEmpty(0).Max();
        return opening < data.Length - 3 ? opening : 0;
    }
}
