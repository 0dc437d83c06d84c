using System.Collections.Immutable;
using DiagnosisEngine.Documents;

namespace DiagnosisEngine.Cli.Formatting;

/// <summary>The lines of a text after <c>|</c> or <c>&gt;</c>.</summary>
internal static class BlockText
{
    /// <summary>The lines below its sign.</summary>
    public static ImmutableArray<string> Lines(ImmutableArray<string> lines, ScalarNode text)
    {
        var end = text.At.EndColumn == 1 ? text.At.EndLine - 1 : text.At.EndLine;
        var below = lines.Skip(text.At.Line).Take(end - text.At.Line).ToList();
        while (below.Count > 0 && string.IsNullOrWhiteSpace(below[^1])) below.RemoveAt(below.Count - 1);
        return [.. below];
    }

    /// <summary>The same lines at another indent.</summary>
    public static IEnumerable<string> At(ImmutableArray<string> below, int indent)
    {
        var least = below.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Length - line.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        return below.Select(line => string.IsNullOrWhiteSpace(line) ? "" : new string(' ', indent) + line[least..]);
    }
}
