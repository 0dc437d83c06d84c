namespace DiagnosisEngine.Classification;

/// <summary>The lists of phrases in rule files.</summary>
internal enum PhraseUseKind
{
    /// <summary>Strong signal of a category.</summary>
    Strong,

    /// <summary>Weak signal of a category.</summary>
    Weak,

    /// <summary>Against a category.</summary>
    Not,

    /// <summary>Signal of a hazard.</summary>
    Hazard,

    /// <summary>What only sounds like a hazard.</summary>
    HazardNot,

    /// <summary>Settles a fact.</summary>
    Fact,

    /// <summary>Sounds like an intent.</summary>
    Intent,

    /// <summary>Sounds like an emotion.</summary>
    Emotion,

    /// <summary>Tells what the customer wants to come of it.</summary>
    Motive,

    /// <summary>Tells where the customer turns next.</summary>
    Escalation,

    /// <summary>Tells how the customer speaks to us.</summary>
    Conduct,

    /// <summary>Tells who needs care.</summary>
    Sensitive,
}
