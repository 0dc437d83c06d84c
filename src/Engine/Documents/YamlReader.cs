using System.Text;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;
using YamlDotNet.Core;

namespace DiagnosisEngine.Documents;

/// <summary>Reads one file to nodes with their places. Works on the parser's events alone, so that every limit holds before memory is spent.</summary>
internal static class YamlReader
{
    /// <summary>The file's mapping; null, with at least one error, when there is none to read on from.</summary>
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
        var builder = new NodeBuilder(page, issues);
        Mark? last = null;
        try
        {
            var parser = new Parser(new StringReader(source.Content));
            while (parser.MoveNext())
            {
                last = parser.Current!.End;
                if (!builder.Take(parser.Current)) return null;
            }
        }
#pragma warning disable CA1031 // Whatever the parser throws, YamlException or not, is a mistake in the file; authors never see a stack trace.
        catch (Exception error)
#pragma warning restore CA1031
        {
            var at = error is YamlException { Start: { Line: > 0 } start } ? start : last ?? Mark.Empty;
            var line = Math.Clamp((int)at.Line, 1, page.LineCount);
            BrokenLineFinder.Report(page, line, Math.Max(1, (int)at.Column), error.Message, issues);
            return null;
        }
        return builder.Root(issues);
    }
}
