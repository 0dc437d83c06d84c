namespace DiagnosisEngine.Text;

/// <summary>A stretch of a rule file: where something was written. Lines and columns count from 1; the end is exclusive.</summary>
/// <param name="Path">Relative to the rules folder's parent, with forward slashes: <c>rules/heating/pack.yaml</c>.</param>
/// <param name="Line">First line.</param>
/// <param name="Column">First column, in UTF-16 units.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">One past the last column.</param>
public sealed record SourceSpan(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>Of things that were not written in a file.</summary>
    public static SourceSpan None { get; } = new("", 0, 0, 0, 0);

    /// <summary>The part of this span from <paramref name="offset"/> on, for text that stands on one line.</summary>
    /// <param name="offset">UTF-16 units from the start, 0 or more.</param>
    /// <param name="length">UTF-16 units, 0 or more.</param>
    public SourceSpan Slice(int offset, int length) => this with { Column = Column + offset, EndLine = Line, EndColumn = Column + offset + length };

    /// <inheritdoc/>
    public override string ToString() => $"{Path}:{Line}:{Column}";
}
