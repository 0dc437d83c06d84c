namespace DiagnosisEngine.Model;

/// <summary>Whether a customer may be told a fact. Private facts decide like any other.</summary>
public enum Privacy
{
    /// <summary>May be told.</summary>
    Open,

    /// <summary>Not told to a customer until the fact named by the pack's <c>identity</c> is true.</summary>
    Private,

    /// <summary>Never told to a customer.</summary>
    Never,
}
