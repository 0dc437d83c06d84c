namespace DiagnosisEngine.Model;

/// <summary>What a condition says of settled facts (strong Kleene logic).</summary>
public enum Truth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>Nobody can tell.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    True,
}
