using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Explanations;

/// <summary>Says a step of the way in one Chinese line.</summary>
internal sealed class StepWords(FactFrame frame, bool backOffice)
{
    private readonly FactWords _facts = new(frame);

    public string Say(TraceStep step)
    {
        var line = step.Condition switch
        {
            "otherwise" => step.Truth == StepTruth.Unknowable ? "有情况无法知道，按其余情况处理" : "以上都不成立，按其余情况处理",
            "unknown" => "有情况无法知道，按不明处理",
            _ => Condition(step),
        };
        if (step.Because is { Length: > 0 } because) line += $"。看这一步是因为：{because}";
        return backOffice ? $"{line} [{step.At} {step.Node}: {step.Condition}]" : line;
    }

    private string Condition(TraceStep step)
    {
        var facts = step.Facts.IsEmpty ? step.Condition : string.Join("；", step.Facts.Select(f => _facts.Say(f.Fact)));
        return step.Truth switch
        {
            StepTruth.True => $"{facts}，符合",
            StepTruth.False => $"{facts}，不符合",
            StepTruth.Open => $"{facts}，等回答",
            _ => $"{facts}，先跳过",
        };
    }
}
