using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>The words of one plan.</summary>
/// <param name="words">What fills slots.</param>
/// <param name="request">The case.</param>
/// <param name="departments">Of the plan, lead first.</param>
/// <param name="deadlines">Of the plan: the earliest of all causes.</param>
/// <param name="cause">The cause that speaks; null: none, all of them.</param>
internal sealed class PlannedWords(SlotWords words, PlanRequest request, ImmutableArray<string> departments, PlanDeadlines deadlines, Cause? cause) : ISlotFiller
{
    public SlotText Of(string slot) => words.Of(slot, request, departments, deadlines, cause);
}
