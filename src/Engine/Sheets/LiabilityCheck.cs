using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Sheets;

/// <summary>Whose side a cause lies on is what its entry says, where that says it in words.</summary>
internal static partial class LiabilityCheck
{
    public static void Check(IReadOnlyList<Cause> causes, Sheet sheet, ICollection<Issue> issues)
    {
        foreach (var cause in causes.Where(cause => cause.LiableAt.Line > 0))
            foreach (var id in cause.Knowledge)
            {
                // An entry of several causes is parted by whose side it lies on.
                if (causes.Count(other => other.Knowledge.Contains(id)) > 1) continue;
                var said = sheet.Own(id).SelectMany(line => Said(line.Text).Select(who => (who.Liable, who.Words, line.Number))).ToList();
                if (said.Count == 0 || said.Exists(who => who.Liable == cause.Liable)) continue;
                issues.Add(SheetIssues.OtherLiability(cause.LiableAt, id, said[0].Words, said[0].Number, Word(said[0].Liable)));
                break;
            }
    }

    private static IEnumerable<(Liability Liable, string Words)> Said(string text)
    {
        foreach (Match words in Words().Matches(text))
        {
            if (words.Groups["pending"].Success) yield return (Liability.Pending, words.Value);
            else if (words.Groups["none"].Success) yield return (Liability.None, words.Value);
            else if (words.Groups["customer"].Success) yield return (Liability.Customer, words.Value);
            else if (words.Groups["third"].Success) yield return (Liability.ThirdParty, words.Value);
            else yield return (Liability.Operator, words.Value);
        }
    }

    private static string Word(Liability liable) => liable switch
    {
        Liability.Operator => "operator",
        Liability.Customer => "customer",
        Liability.ThirdParty => "third-party",
        Liability.None => "none",
        _ => "pending",
    };

    [GeneratedRegex(@"(?<pending>责任\s*[:：]?\s*(待定|待核|另定|按产权|分担)|分责|责任分担|责任待定|责任待核)|(?<none>(无|不属|没有)[^，。；｜|]{0,4}责任|责任\s*[:：]\s*无)|(?<customer>(客户|用户|业主)(的|自己的?)?(责任|原因)|责任\s*[:：]\s*(客户|用户|业主)|(客户|用户|业主)自(担|负|理|行承担))|(?<third>(第三方|物业|厂商|开发商)(的)?责任|责任\s*[:：]\s*(第三方|物业|厂商|开发商))|(?<operator>(企业|公司|运营商|供[热电水气]方?|供[热电水气](企业|公司)|我方)(的)?责任|责任\s*[:：]\s*(企业|公司|运营商|供[热电水气]|我方))")]
    private static partial Regex Words();
}
