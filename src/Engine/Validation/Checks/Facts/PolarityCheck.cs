using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A yes-or-no fact whose title denies what its question asks, or what its yes is heard from, says the opposite of itself.</summary>
internal sealed partial class PolarityCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var fact in rules.Facts.Values.Where(fact => fact.Type == FactType.Boolean && Denied().IsMatch(fact.Title)))
        {
            var yes = Phrases(fact, "true");
            var no = Phrases(fact, "false");
            if (yes.Length > 0 && no.Length > 0 && !yes.Any(Denied().IsMatch) && no.All(Denied().IsMatch)) issues.Add(CheckIssues.TitleSaysTheOpposite(fact.At, fact.Id, fact.Title, yes[0]));
        }
    }

    private static string[] Phrases(FactDefinition fact, string answer) =>
        [.. fact.Heard.Where(heard => heard.Answer == answer).SelectMany(heard => heard.Phrases).Select(phrase => phrase.Text)];

    [GeneratedRegex("没|未|不|无|非", RegexOptions.NonBacktracking)]
    private static partial Regex Denied();
}
