using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// Numbers in replies come from slots, so that they follow the rules. Declared telephone numbers are words, and so are digits
/// that are part of a name (5G, V2).
/// </summary>
internal sealed partial class NumeralCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var phones = rules.Departments.Values.Select(department => department.Phone).OfType<string>().OrderByDescending(phone => phone.Length).ToList();
        foreach (var cause in rules.Causes.Values)
        {
            foreach (var sentence in new[] { cause.Found, cause.WeDo, cause.YouCanDo }) Check(sentence, phones, CheckIssues.NumeralInSentence, issues);
            foreach (var entry in cause.Basis) Check(entry.Text, phones, CheckIssues.NumeralInBasis, issues);
        }
        foreach (var sentence in rules.Blocks.Blocks.Values.Concat(rules.Techniques.SelectMany(technique => technique.Blocks.Values)))
            Check(sentence, phones, CheckIssues.NumeralInSentence, issues);
    }

    private static void Check(Sentence? sentence, List<string> phones, Func<Text.SourceSpan, string, Issue> tell, ICollection<Issue> issues)
    {
        foreach (var template in sentence?.Wordings.Select(wording => wording.Template) ?? [])
        {
            var plain = string.Join(' ', template.Parts.Where(part => part.Kind == TemplatePartKind.Plain).Select(part => part.Text));
            foreach (var phone in phones) plain = plain.Replace(phone, " ", StringComparison.Ordinal);
            if (Numeral().Match(plain) is { Success: true } found) issues.Add(tell(template.At, found.Value));
        }
    }

    [GeneratedRegex(@"(?<![A-Za-z\d.])\d+(?:\.\d+)?(?![A-Z\d])")]
    private static partial Regex Numeral();
}
