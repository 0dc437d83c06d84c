using System.Collections.Immutable;

namespace DiagnosisEngine.Text;

/// <summary>One rule file as it was written.</summary>
/// <param name="Path">Relative to the rules folder's parent, with forward slashes: <c>rules/heating/pack.yaml</c>.</param>
/// <param name="Content">The text without a byte order mark.</param>
public sealed record SourceText(string Path, string Content)
{
    // What YAML takes for an end of line, so that line numbers agree with the parser's.
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    /// <summary>The place of what is wrong with the file as such.</summary>
    public SourceSpan Start => new(Path, 1, 1, 1, 1);

    /// <summary>The lines without their ends; an end of line at the very end begins one more, which is empty.</summary>
    public ImmutableArray<string> Lines() => [.. Content.Split(LineEnds, StringSplitOptions.None)];
}
