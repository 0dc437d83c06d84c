using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>A cause that tells when something is expected to end says so to the engine, which else promises its deadline beside it.</summary>
internal sealed class ExpectedEndCheck : IRuleCheck
{
    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        foreach (var cause in rules.Causes.Values.Where(cause => cause.ExpectedEnd.IsEmpty))
            if ((cause.ResolveWithin ?? cause.RespondWithin) is { } deadline && new[] { cause.Found, cause.WeDo }.OfType<Sentence>().SelectMany(sentence => sentence.Wordings).Select(wording => Expected(rules, wording.Template)).FirstOrDefault(fact => fact is not null) is { } fact)
                issues.Add(CheckIssues.ExpectedEndNotSaid(deadline.At, cause.Id, fact));
    }

    /// <summary>The moment that a sentence tells as expected.</summary>
    private static string? Expected(RuleBase rules, Template template)
    {
        for (var i = 1; i < template.Parts.Length; i++)
            if (template.Parts[i] is { Kind: TemplatePartKind.Fact, Text: var fact } && template.Parts[i - 1] is { Kind: TemplatePartKind.Plain, Text: var before }
                && before.TrimEnd() is var said && (said.EndsWith("预计", StringComparison.Ordinal) || said.EndsWith("预计在", StringComparison.Ordinal) || said.EndsWith("预计到", StringComparison.Ordinal))
                && rules.Facts.GetValueOrDefault(fact)?.Type == FactType.DateTime) return fact;
        return null;
    }
}
