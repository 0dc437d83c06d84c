namespace DiagnosisEngine.Issues;

/// <summary>The shapes a value can have in a file, as messages name them.</summary>
internal enum DocumentShape
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A list.</summary>
    List,

    /// <summary>Keys with values.</summary>
    Mapping,

    /// <summary>One text or a list of texts.</summary>
    TextOrList,
}
