using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Finds the escalations that hold: playbooks with a condition of their own, for the groups they watch.</summary>
internal sealed class EscalationFinder(RuleBase rules, KnowledgeFrames knowledge)
{
    private readonly ImmutableArray<Playbook> _escalations = [.. rules.Playbooks.Values.Where(p => p.When is not null)];

    /// <summary>In the order of their ids. One whose condition is not known is not added.</summary>
    public IEnumerable<Playbook> Find(Category? category, FactFrame frame) => _escalations.Where(playbook =>
        Watches(playbook, category) && knowledge.Compile(playbook.When!).Status(frame) == ConditionStatus.True);

    /// <summary>Whether it is for complaints of that category; null: of none that is known.</summary>
    public static bool Watches(Playbook playbook, Category? category) =>
        playbook.Handles.IsEmpty || playbook.Handles.Contains(category?.Group ?? "other") || (category is not null && playbook.Handles.Contains(category.Id));
}
