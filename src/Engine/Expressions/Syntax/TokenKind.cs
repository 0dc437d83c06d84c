namespace DiagnosisEngine.Expressions;

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Words joined by <c>.</c> and <c>_</c>, and the words of the language.</summary>
    Word,

    /// <summary>A number, with what stands right behind it.</summary>
    Number,

    /// <summary>2026-01-15</summary>
    Date,

    /// <summary>2026-01-15T20:00+08:00</summary>
    DateTime,

    /// <summary>11-16..04-05</summary>
    Season,

    /// <summary>$name</summary>
    Figure,

    /// <summary>Quoted text.</summary>
    Text,

    /// <summary>An operator or bracket.</summary>
    Sign,

    /// <summary>A sign of other languages, or a full-width one; the parser says which one is meant.</summary>
    Foreign,

    /// <summary>A character that stands nowhere in the language.</summary>
    Bad,

    /// <summary>Past the last one.</summary>
    End,
}
