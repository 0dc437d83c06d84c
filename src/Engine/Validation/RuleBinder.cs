using System.Collections.Concurrent;
using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Turns rule files into a rule base: reads, binds, checks, and tells every mistake at once, in the order of the files.</summary>
internal static class RuleBinder
{
    /// <summary>The rules; null when there is an error among the issues.</summary>
    /// <param name="files">The files.</param>
    /// <param name="issues">Gets every issue, in the order of the files.</param>
    /// <param name="clock">Tells the day on which texts must be in force; null: the system's.</param>
    public static RuleBase? Bind(RuleFiles files, ICollection<Issue> issues, TimeProvider? clock = null)
    {
        var found = new List<Issue>();
        var documents = Read(files, found, out var unreadable);
        var rules = new RuleAssembly(documents, unreadable, files.MainFolder, found).Bind(files.Digest);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime((clock ?? TimeProvider.System).GetUtcNow(), rules.TimeZone).DateTime);
        new RuleChecks(today, files.MainFolder).Run(rules, isWhole: !found.Exists(IsError), found);
        var told = IssueSuppression.Apply(files, found)
            .OrderBy(issue => issue.At.Path, StringComparer.Ordinal).ThenBy(issue => issue.At.Line).ThenBy(issue => issue.At.Column)
            .ThenBy(issue => issue.Code, StringComparer.Ordinal).ThenBy(issue => issue.Message.English, StringComparer.Ordinal).ToList();
        foreach (var issue in told) issues.Add(issue);
        return told.Exists(IsError) ? null : rules;
    }

    private static bool IsError(Issue issue) => issue.Severity == IssueSeverity.Error;

    private static ImmutableArray<RuleDocument> Read(RuleFiles files, List<Issue> issues, out ImmutableArray<RuleFilePath> unreadable)
    {
        var documents = ImmutableArray.CreateBuilder<RuleDocument>();
        var failed = ImmutableArray.CreateBuilder<RuleFilePath>();
        var stray = new StrayFamily(files);
        foreach (var shape in Shapes(files))
        {
            var told = stray.Told(shape.Source);
            if (told is not null) issues.Add(told);
            if (stray.Holds(shape.Source.Path))
            {
                failed.Add(shape.Path);
                continue;
            }
            issues.AddRange(shape.Issues);
            if (told is not null) continue;
            if (shape.Path.Kind == RuleFileKind.Unknown)
            {
                var name = shape.Source.Path[(shape.Source.Path.LastIndexOf('/') + 1)..];
                var known = RuleFilePath.NamesBeside(shape.Source.Path);
                issues.Add(BindingIssues.UnknownFile(shape.Source.Start, name, NearestName.Find(name, known), known));
            }
            else if (shape.Root is not null) documents.Add(new RuleDocument(shape.Path, shape.Root, shape.Source.Start));
            else failed.Add(shape.Path);
        }
        unreadable = failed.ToImmutable();
        return documents.ToImmutable();
    }

    /// <summary>Every file in order. No file looks at another here, so they are read beside one another, the longest first.</summary>
    private static List<FileShape> Shapes(RuleFiles files)
    {
        var shapes = files.Files.Select(file => new FileShape(file)).Where(shape => shape.Path.Kind != RuleFileKind.Skipped).ToList();
        var toRead = shapes.Where(shape => shape.Path.Kind != RuleFileKind.Unknown).OrderByDescending(shape => shape.Source.Content.Length);
        Parallel.ForEach(Partitioner.Create(toRead, EnumerablePartitionerOptions.NoBuffering), shape => shape.Read());
        return shapes;
    }
}
