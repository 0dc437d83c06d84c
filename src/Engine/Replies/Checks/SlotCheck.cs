using DiagnosisEngine.Facts;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Replies;

/// <summary>Finds slots that nobody can ever fill.</summary>
internal sealed class SlotCheck(RuleBase rules, FigureBook figures)
{
    private readonly HashSet<string> _withAmount = AmountFormulas.Of(rules).Select(pair => pair.Cause).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every such slot of a template.</summary>
    /// <param name="template">The words.</param>
    /// <param name="cause">The cause that speaks; null: a block of all replies.</param>
    /// <param name="issues">Where they are reported.</param>
    public void Check(Template template, Cause? cause, ICollection<Issue> issues)
    {
        foreach (var part in template.Parts)
            if (Reason(part, cause) is { } why)
                issues.Add(ReplyIssues.SlotNeverFilled(TemplatePlace.Of(template, part.Start, 1), part.Kind == TemplatePartKind.Figure ? $"{{${part.Text}}}" : $"{{{part.Text}}}", why));
    }

    private Bilingual? Reason(TemplatePart part, Cause? cause) => part.Kind switch
    {
        TemplatePartKind.Fact when rules.Facts.GetValueOrDefault(part.Text) is not { } fact || (fact.Sources.IsEmpty && !fact.IsComputed) =>
            new("这个事实没有来源；给它写上 source 或 from。", "the fact has no source; give it source or from"),
        TemplatePartKind.Figure when !figures.Names.Contains(part.Text) =>
            new("没有一个有生效日期的版本给出这个数值；补上 effective-from。", "no version with a date sets the figure; add effective-from"),
        TemplatePartKind.Word when cause is not null => Reason(part.Text, cause),
        _ => null,
    };

    private Bilingual? Reason(string word, Cause cause) => word switch
    {
        "amount" when !_withAmount.Contains(cause.Id) =>
            new("没有一棵树给这个原因算金额；在分支上写 amount。", "no tree gives this cause an amount; write amount beside its branch"),
        "resolve-by" when cause.ResolveWithin is null => new("这个原因没有办结时限；写上 resolve-within。", "this cause has no limit; write resolve-within"),
        "respond-by" when cause.RespondWithin is null => new("这个原因没有答复时限；写上 respond-within。", "this cause has no limit; write respond-within"),
        "phone" when cause.Departments.All(id => rules.Departments.GetValueOrDefault(id)?.Phone is null) =>
            new("负责部门没有登记电话；在 departments.yaml 里写上 phone。", "no department of this cause has a telephone; write phone in departments.yaml"),
        _ => null,
    };
}
