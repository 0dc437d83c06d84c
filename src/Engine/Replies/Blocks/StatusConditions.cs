using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>What conditions on a complaint come to once it is known how far its diagnosis has come.</summary>
internal sealed class StatusConditions(KnowledgeFrames knowledge, DiagnosisStatus status)
{
    private readonly StatusFrame _frame = new(status, knowledge.Zone);

    /// <summary>No such case meets it. What names facts or figures is left to the case: whether the place would decide shows when they are looked at. So is what names the day.</summary>
    public bool RuleOut(Formula when)
    {
        var condition = knowledge.Compile(when);
        return condition.FactSlots.IsEmpty && condition.FigureSlots.IsEmpty && !condition.AsksTheClock && condition.Status(_frame) == ConditionStatus.False;
    }
}
