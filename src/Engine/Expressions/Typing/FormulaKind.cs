namespace DiagnosisEngine.Expressions;

/// <summary>The kinds of value a formula reckons with.</summary>
internal enum FormulaKind : byte
{
    /// <summary>Yes or no; a condition.</summary>
    Boolean,

    /// <summary>A key of a list.</summary>
    Choice,

    /// <summary>A number with its unit.</summary>
    Number,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A moment.</summary>
    DateTime,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A yearly stretch of days.</summary>
    Season,

    /// <summary>The word <c>none</c>.</summary>
    None,

    /// <summary>A word of the complaint itself: its intent, its emotion. Which words there are is declared elsewhere.</summary>
    CaseWord,
}
