namespace DiagnosisEngine.Model;

/// <summary>Whose side a cause lies on.</summary>
public enum Liability
{
    /// <summary>Not yet known.</summary>
    Pending,

    /// <summary>The operator's.</summary>
    Operator,

    /// <summary>The customer's.</summary>
    Customer,

    /// <summary>A third party's.</summary>
    ThirdParty,

    /// <summary>Nobody's.</summary>
    None,
}
