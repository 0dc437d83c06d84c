using DiagnosisEngine.Evaluation;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>All that two engines must agree on, in one text.</summary>
internal static class EvaluationText
{
    public static string Text(this EvaluationResult result)
    {
        var found = result.Diagnosis;
        var because = found.Causes.Select(c => string.Join(' ', c.Because.Select(step => $"{step.Node}/{step.Condition}={step.Truth}")));
        return $"{found.Line()} | gate {found.Gate} | trees {string.Join(' ', found.Trees)} | guard {found.Guard?.Id} | rest {found.Unexplained}"
            + $" | asks {string.Join(' ', result.Open.Select(o => $"{o.Fact}[{string.Join(' ', o.Weights.Select(w => Math.Round(w, 9)))}]"))}"
            + $" | live {string.Join(' ', result.LiveFacts)} | {string.Join(" / ", because)}";
    }
}
