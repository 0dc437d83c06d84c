namespace DiagnosisEngine.Classification;

/// <summary>Which way a phrase speaks.</summary>
public enum Polarity
{
    /// <summary>For it.</summary>
    For,

    /// <summary>Against it.</summary>
    Against,
}
