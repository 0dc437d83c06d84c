using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Finds the departments of a plan.</summary>
internal sealed class LeadFinder(RuleBase rules, KnowledgeFrames knowledge)
{
    /// <summary>
    /// Those of the causes in rank order. Without a cause those who do something in the script of the gravest danger, then that of the category's group, or of
    /// <c>other</c>; external ones stand last, for the operator leads its own plan.
    /// </summary>
    public ImmutableArray<string> Find(ImmutableArray<Cause> causes, PlanRequest request)
    {
        if (causes is [var only] && (only.Departments.Length == 1)) return only.Departments;
        var named = causes.IsEmpty ? [] : causes.SelectMany(c => c.Departments).Distinct().ToImmutableArray();
        if (!named.IsEmpty) return named;
        if (request.Hazards.IsEmpty) return GroupOf(request.Category) is { } group ? [group.Department] : [];
        return [.. OfDanger(request.Hazards.FirstOrDefault(), request.Frame).Concat(OfGroup(request.Category)).Distinct().OrderBy(IsExternal)];
    }

    /// <summary>A step whose condition is not known to hold sends nobody yet.</summary>
    private IEnumerable<string> OfDanger(HeardHazard? hazard, FactFrame frame) =>
        hazard is null || !rules.Playbooks.TryGetValue(hazard.Playbook, out var playbook) ? []
        : playbook.Steps.Where(step => step.Kind == StepKind.Do && (step.When is null || knowledge.Compile(step.When).Status(frame) == ConditionStatus.True))
            .SelectMany(step => step.Who);

    private IEnumerable<string> OfGroup(Category? category) => GroupOf(category) is { } group ? [group.Department] : [];

    private Group? GroupOf(Category? category)
    {
        Group? other = null;
        foreach (var group in rules.Groups)
            if (group.Id == category?.Group) return group;
            else if (other is null && group.Id == "other") other = group;
        return other;
    }

    private bool IsExternal(string department) => rules.Departments.TryGetValue(department, out var known) && known.IsExternal;
}
