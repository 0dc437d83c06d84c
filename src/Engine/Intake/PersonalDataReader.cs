using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Intake;

/// <summary>Finds what tells who somebody is: telephones, identity cards, account numbers, names, addresses to the door.</summary>
internal static class PersonalDataReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const string Digit = "[0-9一二三四五六七八九十两a-z]";

    private static readonly Regex[] Patterns =
    [
        // Any long run of digits: mobile, landline, identity card, bank card, account.
        new("[0-9](?:[- ]?[0-9]){7,}x?", Options),
        new("(?:户号|账号|帐号|卡号|账户|编号|表号|单号|微信号?|qq号?|身份证号?)(?:码)?(?:是|为)?[:]?(?<data>[a-z0-9_-]{5,})", Options),
        new("[a-z0-9._-]+@[a-z0-9.-]+", Options),
        new("(?:我叫|我的名字是|我名字叫|姓名[:是为]?|联系人[:是为]?|户主[:是叫])(?<data>[\u4e00-\u9fff]{2,3})", Options),
        new("(?:我|免贵)姓(?<data>[\u4e00-\u9fff])", Options),
        new($"(?<data>(?:[\u4e00-\u9fff]{{2,10}}(?:路|街|巷|道|村|小区|花园|苑|公寓|大厦|广场)(?:[0-9]{{1,5}}号院?)?)?{Digit}{{1,4}}(?:号楼|栋|幢|座|号)(?:{Digit}{{1,3}}单元)?(?:{Digit}{{1,3}}(?:楼|层))?{Digit}{{2,5}}(?:室|户|号|房)?)", Options),
        new($"(?<data>[\u4e00-\u9fff]{{2,10}}(?:路|街|巷|道)[0-9]{{1,5}}号)", Options),
    ];

    /// <summary>In text order, overlapping finds united.</summary>
    public static ImmutableArray<TextSpan> Read(FoldedText folded)
    {
        var spans = new List<TextSpan>();
        foreach (var pattern in Patterns)
            for (var match = pattern.Match(folded.Text); match.Success; match = match.NextMatch())
            {
                var data = match.Groups["data"];
                var (start, length) = data.Success ? (data.Index, data.Length) : (match.Index, match.Length);
                if (length > 0) spans.Add(folded.SpanOf(start, start + length));
            }
        var united = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.OrderBy(s => s.Start).ThenBy(s => s.End))
        {
            if (united.Count > 0 && span.Start < united[^1].End)
                united[^1] = new(united[^1].Start, Math.Max(united[^1].End, span.End) - united[^1].Start);
            else united.Add(span);
        }
        return united.ToImmutable();
    }
}
