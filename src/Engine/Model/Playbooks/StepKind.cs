namespace DiagnosisEngine.Model;

/// <summary>What a step is.</summary>
public enum StepKind
{
    /// <summary>Words spoken to the customer.</summary>
    Say,

    /// <summary>Something done.</summary>
    Do,

    /// <summary>Facts asked.</summary>
    Ask,
}
