using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Regulations;

/// <summary>Who uses which figure and which article.</summary>
internal sealed class RegulationUses
{
    private readonly RuleBase _rules;
    private readonly ILookup<string, RuleUse> _articles;

    public RegulationUses(RuleBase rules)
    {
        _rules = rules;
        _articles = rules.Causes.Values.SelectMany(cause => cause.Basis)
            .ToLookup(entry => $"{entry.Regulation}/{entry.Article}", entry => new RuleUse(UseKind.Basis, entry.At, entry.Text.Wordings[0].Template.Text), StringComparer.Ordinal);
    }

    public IEnumerable<RuleUse> OfArticle(string regulation, string article) => _articles[$"{regulation}/{article}"];

    /// <summary>What would move with the figure: conditions, also through facts computed from it, then deadlines, then replies.</summary>
    public IReadOnlyList<RuleUse> OfFigure(string figure)
    {
        var computed = ComputedFrom(figure);
        return [.. Conditions(figure, computed).Concat(Deadlines(figure)).Concat(Replies(figure, computed)).Distinct()
            .OrderBy(use => use.Kind).ThenBy(use => use.At.Path, StringComparer.Ordinal).ThenBy(use => use.At.Line).ThenBy(use => use.At.Column)];
    }

    /// <summary>Facts that follow from the figure, directly or through one another.</summary>
    private HashSet<string> ComputedFrom(string figure)
    {
        var computed = new HashSet<string>(StringComparer.Ordinal);
        bool grew;
        do
        {
            grew = false;
            foreach (var fact in _rules.Facts.Values)
                if (fact.From.Any(formula => ExpressionWalk.Figures(formula.Root).Contains(figure) || ExpressionWalk.Facts(formula.Root).Any(computed.Contains)))
                    grew |= computed.Add(fact.Id);
        }
        while (grew);
        return computed;
    }

    private IEnumerable<RuleUse> Conditions(string figure, HashSet<string> computed)
    {
        foreach (var formula in RuleFormulas.Formulas(_rules))
            if (ExpressionWalk.Figures(formula.Root).Contains(figure)) yield return new(UseKind.Condition, formula.At, formula.Text);
            else if (ExpressionWalk.Facts(formula.Root).FirstOrDefault(computed.Contains) is { } fact) yield return new(UseKind.Condition, formula.At, formula.Text, fact);
    }

    private IEnumerable<RuleUse> Deadlines(string figure) =>
        _rules.Causes.Values.SelectMany(cause => new[] { (Rule: cause.RespondWithin, cause.At, Text: $"{cause.Id} respond-within"), (Rule: cause.ResolveWithin, cause.At, Text: $"{cause.Id} resolve-within") })
            .Concat(_rules.Playbooks.Values.SelectMany(playbook => playbook.Steps.Select(step => (Rule: step.Within, step.At, Text: $"{playbook.Id} within"))))
            .Where(limit => limit.Rule?.Figure == figure).Select(limit => new RuleUse(UseKind.Deadline, limit.At, limit.Text));

    private IEnumerable<RuleUse> Replies(string figure, HashSet<string> computed)
    {
        foreach (var template in RuleFormulas.Sentences(_rules).SelectMany(sentence => sentence.Wordings).Select(wording => wording.Template))
            if (template.Parts.Any(part => part.Kind == TemplatePartKind.Figure && part.Text == figure)) yield return new(UseKind.Reply, template.At, template.Text);
            else if (template.Parts.FirstOrDefault(part => part.Kind == TemplatePartKind.Fact && computed.Contains(part.Text)) is { } slot) yield return new(UseKind.Reply, template.At, template.Text, slot.Text);
    }
}
