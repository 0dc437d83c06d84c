using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Finds the escalations that hold: playbooks with a condition of their own, for the groups they watch.</summary>
internal sealed class EscalationFinder(RuleBase rules, KnowledgeFrames knowledge)
{
    private readonly ImmutableArray<(Playbook Playbook, GroundedCondition When)> _escalations =
        [.. rules.Playbooks.Values.Where(p => p.When is not null).Select(p => (p, new ConditionGround(knowledge).Under(p.When!)))];

    /// <summary>In the order of their ids. One whose condition is not known is not added.</summary>
    public ImmutableArray<Playbook> Find(Category? category, FactFrame frame)
    {
        ImmutableArray<Playbook> found = [];
        foreach (var (playbook, when) in _escalations)
            if (Watches(playbook, category) && when.Holds(frame))
                found = found.Add(playbook);
        return found;
    }

    /// <summary>Whether it is for complaints of that category; null: of none that is known.</summary>
    public static bool Watches(Playbook playbook, Category? category) =>
        playbook.Handles.IsEmpty || playbook.Handles.Contains(category?.Group ?? "other") || (category is not null && playbook.Handles.Contains(category.Id));
}
