namespace DiagnosisEngine.Issues;

/// <summary>In which languages issues are written.</summary>
public enum IssueLanguage
{
    /// <summary>Chinese alone.</summary>
    Chinese,

    /// <summary>English alone.</summary>
    English,

    /// <summary>Chinese first, English on the line below.</summary>
    Both,
}
