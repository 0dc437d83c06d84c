using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>How urgent a complaint is before any cause is known.</summary>
internal sealed class SeverityJudge(KnowledgeFrames knowledge)
{
    /// <summary>The gravest of the category, its raise and the hazards. A raise whose condition is not known raises nothing.</summary>
    public Severity BeforeCauses(Category? category, ImmutableArray<HeardHazard> hazards, FactFrame frame)
    {
        var severity = category?.Severity ?? Severity.S3;
        if (category?.Raise is { } raise && knowledge.Compile(raise.When).Status(frame) == ConditionStatus.True) severity = Graver(severity, raise.Severity);
        foreach (var hazard in hazards) severity = Graver(severity, hazard.Hazard.Severity);
        return severity;
    }

    public static Severity Graver(Severity a, Severity b) => a < b ? a : b;
}
