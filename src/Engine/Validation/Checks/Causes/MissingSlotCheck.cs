using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A wording of two facts that may each be absent is left out when one of them is; the next should still tell the other.</summary>
internal sealed class MissingSlotCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var cause in rules.Causes.Values)
            foreach (var sentence in new[] { cause.Found, cause.WeDo, cause.YouCanDo }.OfType<Sentence>())
                for (var i = 0; i + 1 < sentence.Wordings.Length; i++)
                {
                    var absent = Slots(sentence.Wordings[i]).Where(fact => rules.Facts.GetValueOrDefault(fact)?.NoneTitle is not null).ToList();
                    if (absent.Count < 2 || sentence.Wordings.Skip(i + 1).SelectMany(Slots).Any(absent.Contains)) continue;
                    issues.Add(CheckIssues.SlotsLostTogether(sentence.Wordings[i].Template.At, absent));
                }
    }

    private static IEnumerable<string> Slots(Wording wording) =>
        wording.Template.Parts.Where(part => part.Kind == TemplatePartKind.Fact).Select(part => part.Text).Distinct(StringComparer.Ordinal);
}
