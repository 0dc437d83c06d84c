namespace DiagnosisEngine.Cli.Regulations;

/// <summary>What moves when a figure or an article changes.</summary>
internal enum UseKind
{
    /// <summary>A condition, a computed fact or an amount.</summary>
    Condition,

    /// <summary>A time limit of a cause or a step.</summary>
    Deadline,

    /// <summary>A sentence that prints it.</summary>
    Reply,

    /// <summary>A sentence that rests on the article.</summary>
    Basis,
}
