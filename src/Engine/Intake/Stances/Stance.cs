namespace DiagnosisEngine.Intake;

/// <summary>How the customer means what was said.</summary>
internal enum Stance
{
    /// <summary>It is so, as far as the customer says.</summary>
    Asserted,

    /// <summary>Asked or suspected: 是不是漏气了？ A danger still counts.</summary>
    Asked,

    /// <summary>It is not so.</summary>
    Denied,

    /// <summary>Feared, supposed or warned of, not seen.</summary>
    Supposed,

    /// <summary>It was, and is over.</summary>
    Over,

    /// <summary>Of another place, read or told, or a drill.</summary>
    Elsewhere,
}
