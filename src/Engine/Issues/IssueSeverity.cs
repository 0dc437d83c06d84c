namespace DiagnosisEngine.Issues;

/// <summary>How much an <see cref="Issue"/> weighs.</summary>
public enum IssueSeverity
{
    /// <summary>Nothing is wrong; an author may want to know.</summary>
    Note,

    /// <summary>The rules load; an author should look.</summary>
    Warning,

    /// <summary>The rules do not load.</summary>
    Error,
}
