using DiagnosisEngine.Evaluation;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>A diagnosis in one line, for assertions: <c>concluded: a, b | not excluded: c | needs: d</c>.</summary>
internal static class DiagnosisText
{
    public static string Line(this Diagnosis diagnosis)
    {
        var line = $"{diagnosis.Status}: {string.Join(", ", diagnosis.Causes.Select(Cause))}";
        if (!diagnosis.NotExcluded.IsEmpty) line += $" | not excluded: {string.Join(", ", diagnosis.NotExcluded.Select(c => c.Id))}";
        if (!diagnosis.Needs.IsEmpty) line += $" | needs: {string.Join(", ", diagnosis.Needs)}";
        return line;
    }

    private static string Cause(RankedCause cause) => cause.Basis switch
    {
        CauseBasis.Conclusive => cause.Cause.Id,
        CauseBasis.Shares => $"{cause.Cause.Id} {cause.Probability:P0}".Replace(" %", "%", StringComparison.Ordinal),
        _ => $"{cause.Cause.Id} ({cause.Basis.ToString().ToLowerInvariant()})",
    };
}
