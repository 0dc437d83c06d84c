using System.Text;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;
using YamlDotNet.Core;

namespace DiagnosisEngine.Documents;

/// <summary>Reads one file to nodes with their places. Works on the parser's events alone, so that every limit holds before memory is spent.</summary>
internal static class YamlReader
{
    /// <summary>The file's mapping; null, with at least one error, when there is none to read on from.</summary>
    /// <remarks>What only lacks quotes is reported, and the file is read again as if it had them, so that its other mistakes are told too.</remarks>
    public static MappingNode? Read(SourceText source, ICollection<Issue> issues)
    {
        var bytes = Encoding.UTF8.GetByteCount(source.Content);
        if (bytes > DocumentLimits.FileBytes)
        {
            issues.Add(FolderIssues.FileTooLarge(source.Path, bytes, DocumentLimits.FileBytes));
            return null;
        }
        var page = new SourcePage(source);
        if (!CharacterCheck.Passes(page, issues) || !FullWidthCheck.Passes(page, issues)) return null;
        List<Issue> told = [];
        var readable = page;
        for (var reading = 1; ; reading++)
        {
            List<Issue> found = [.. told];
            var root = Parse(page, readable, found, out var broken);
            if (broken is { Unquoted.Count: > 0 } && reading < DocumentLimits.Readings && StandIns.Put(source, readable.Source, broken.Unquoted) is { } next)
            {
                if (!broken.ToldLater) told.AddRange(broken.Issues);
                readable = new SourcePage(next);
                continue;
            }
            foreach (var issue in found.Concat(broken?.Issues ?? [])) issues.Add(issue);
            return root;
        }
    }

    private static MappingNode? Parse(SourcePage page, SourcePage readable, List<Issue> issues, out BrokenPlaces? broken)
    {
        broken = null;
        var builder = new NodeBuilder(page, issues, restores: readable != page);
        var finder = new BrokenLineFinder(page, readable);
        Mark? last = null;
        try
        {
            var parser = new Parser(new StringReader(readable.Source.Content));
            while (parser.MoveNext())
            {
                last = parser.Current!.End;
                if (builder.Take(parser.Current)) continue;
                // A key in brackets is most often an interval without quotes.
                if (builder.ComplexKey is { } key && (broken = finder.Conditions()) is not null) issues.Remove(key);
                return null;
            }
        }
#pragma warning disable CA1031 // Whatever the parser throws, YamlException or not, is a mistake in the file; authors never see a stack trace.
        catch (Exception error)
#pragma warning restore CA1031
        {
            var at = error is YamlException { Start: { Line: > 0 } start } ? start : last ?? Mark.Empty;
            var line = Math.Clamp((int)at.Line, 1, page.LineCount);
            broken = finder.Find(line, Math.Max(1, (int)at.Column), error.Message);
            return null;
        }
        return builder.Root(issues);
    }
}
