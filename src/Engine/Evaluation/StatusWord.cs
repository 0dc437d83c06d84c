namespace DiagnosisEngine.Evaluation;

/// <summary>How answers and cases write the status of a diagnosis.</summary>
internal static class StatusWord
{
    public static string Of(DiagnosisStatus status) => status switch
    {
        DiagnosisStatus.Concluded => "concluded",
        DiagnosisStatus.NeedsFacts => "needs-facts",
        _ => "undetermined",
    };
}
