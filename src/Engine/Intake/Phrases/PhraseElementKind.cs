namespace DiagnosisEngine.Intake;

/// <summary>What stands at one place of a phrase.</summary>
internal enum PhraseElementKind
{
    /// <summary>These characters.</summary>
    Literal,

    /// <summary><c>…</c>: up to eight characters of one clause, no numeral.</summary>
    Gap,

    /// <summary><c>{}</c>: a value of the fact.</summary>
    Value,
}
