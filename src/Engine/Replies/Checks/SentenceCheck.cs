using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Replies;

/// <summary>Checks the wordings of one sentence: words that must not be said, numbers written out, slots nobody fills.</summary>
internal sealed partial class SentenceCheck(RuleBase rules, FigureBook figures, ICollection<Issue> issues)
{
    private readonly TemplateSamples _samples = new(rules);
    private readonly SlotCheck _slots = new(rules, figures);
    private readonly NeverSayBook _neverSay = new(rules);
    private readonly ImmutableHashSet<string> _phones = [.. rules.Departments.Values.Select(d => d.Phone).OfType<string>()];

    public void Check(Sentence sentence, Cause? cause, bool isBasis, ImmutableArray<Phrase> neverSay)
    {
        if (!isBasis && sentence.Wordings.All(wording => Practice(wording.Template) is not null) && sentence.Wordings[0].Template is var first && Practice(first) is { } slot)
            issues.Add(ReplyIssues.NotToldToCustomers(TemplatePlace.Of(first, slot.Start, 1), slot.Text));
        var list = new NeverSayList(_neverSay, rules.Blocks.NeverSay.Concat(neverSay));
        foreach (var template in sentence.Wordings.Select(w => w.Template))
        {
            _slots.Check(template, cause, issues);
            foreach (var part in template.Parts.Where(p => p.Kind == TemplatePartKind.Plain))
                foreach (var (start, numeral) in Numerals.In(part.Text, _phones))
                {
                    var at = TemplatePlace.Of(template, part.Start + start, numeral.Length);
                    issues.Add(isBasis ? ReplyIssues.NumeralInBasis(at, numeral)
                        : ClockTimes.At(part.Text, start) is { } clock ? ReplyIssues.ClockTimeInSentence(at, clock) : ReplyIssues.NumeralInSentence(at, numeral));
                }
            foreach (var part in template.Parts.Where(p => p.Kind == TemplatePartKind.Plain))
                if (Law().Match(part.Text) is { Success: true } law)
                    issues.Add(ReplyIssues.LawInSentence(TemplatePlace.Of(template, part.Start + law.Index, law.Length), law.Value));
            if (_samples.Of(template).Select(text => (text, phrase: list.FindIn(text))).FirstOrDefault(hit => hit.phrase is not null) is (var rendered, { } phrase))
                issues.Add(ReplyIssues.NeverSaid(template.At, phrase, rendered));
        }
    }

    /// <summary>The first slot of a figure that only practice sets.</summary>
    private TemplatePart? Practice(Template template) =>
        template.Parts.FirstOrDefault(part => part.Kind == TemplatePartKind.Figure && figures.Names.Contains(part.Text) && !figures.IsBindingSomewhere(part.Text));

    /// <summary>A law by its title, or an article by its number.</summary>
    [GeneratedRegex("《[^》]{2,40}(?:法|条例|规定|办法|规程|规范|标准|细则|通知)》|第[一二三四五六七八九十百零0-9]+条", RegexOptions.NonBacktracking)]
    private static partial Regex Law();
}
