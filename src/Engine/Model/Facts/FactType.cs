namespace DiagnosisEngine.Model;

/// <summary>What kind of value a fact takes.</summary>
public enum FactType
{
    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>One (or with <c>many</c> several) of the listed keys.</summary>
    Choice,

    /// <summary>A number with the fact's unit.</summary>
    Number,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A moment.</summary>
    DateTime,

    /// <summary>A length of time.</summary>
    Duration,
}
