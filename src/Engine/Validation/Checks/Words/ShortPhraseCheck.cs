using System.Globalization;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A single character is no phrase.</summary>
internal sealed class ShortPhraseCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var phrases = rules.Categories.Values.SelectMany(c => c.Signals.Strong.Concat(c.Signals.Weak).Concat(c.Signals.Not))
            .Concat(rules.Hazards.Values.SelectMany(h => h.Signals).SelectMany(s => s.Phrases.Concat(s.Not)))
            .Concat(rules.Facts.Values.SelectMany(f => f.Heard).SelectMany(h => h.Phrases))
            .Concat(rules.Intents.Concat(rules.Emotions).SelectMany(i => i.Phrases));
        foreach (var phrase in phrases)
            if (!phrase.Text.Contains("{}", StringComparison.Ordinal) && new StringInfo(phrase.Text.Replace("…", "", StringComparison.Ordinal)).LengthInTextElements < 2)
                issues.Add(CheckIssues.PhraseTooShort(phrase.At, phrase.Text));
    }
}
