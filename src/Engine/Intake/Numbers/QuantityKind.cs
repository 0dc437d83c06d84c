namespace DiagnosisEngine.Intake;

/// <summary>What a number in a complaint counts.</summary>
internal enum QuantityKind
{
    /// <summary>No unit follows.</summary>
    Bare,

    /// <summary>A measure or a counter.</summary>
    Measure,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A name made of digits: 27楼, 3号, 2019年. Never a value.</summary>
    Label,
}
