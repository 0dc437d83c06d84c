using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Finds the escalations that hold: playbooks with a condition of their own, for the groups they watch.</summary>
internal sealed class EscalationFinder(RuleBase rules, KnowledgeFrames knowledge)
{
    private readonly ImmutableArray<(Playbook Playbook, CompiledFormula When)> _escalations =
        [.. rules.Playbooks.Values.Where(p => p.When is not null).Select(p => (p, knowledge.Compile(p.When!)))];

    /// <summary>In the order of their ids. One whose condition is not known is not added.</summary>
    public IReadOnlyList<Playbook> Find(Category? category, FactFrame frame)
    {
        List<Playbook>? found = null;
        foreach (var (playbook, when) in _escalations)
            if (Watches(playbook, category) && when.Status(frame) == ConditionStatus.True)
                (found ??= []).Add(playbook);
        return found is null ? [] : found;
    }

    /// <summary>Whether it is for complaints of that category; null: of none that is known.</summary>
    public static bool Watches(Playbook playbook, Category? category) =>
        playbook.Handles.IsEmpty || playbook.Handles.Contains(category?.Group ?? "other") || (category is not null && playbook.Handles.Contains(category.Id));
}
