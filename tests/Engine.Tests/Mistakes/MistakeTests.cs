using System.Globalization;
using System.Text;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Mistakes;

/// <summary>How well the checks serve authors, measured by mistakes and not by the number of codes.</summary>
public sealed class MistakeTests
{
    [Fact]
    public void Base_IsRight() => Assert.Empty(Print(MistakeCorpus.Told(withSheet: true).Where(IsMistake)));

    [Fact]
    public void Corpus_IsWhatItClaims()
    {
        Assert.Equal(MistakeCorpus.All.Count, MistakeCorpus.All.Select(mistake => mistake.Id).Distinct().Count());
        Assert.True(MistakeCorpus.All.Count >= 120, $"{MistakeCorpus.All.Count} entries");
    }

    [Fact]
    public void Mistakes_AreCaughtOnTheirLineAndTheAdviceMends()
    {
        var results = MistakeCorpus.All.Select(mistake => new MistakeResult(mistake, MistakeCorpus.Told(mistake.Sheet, mistake.Id, "wrong"))).ToList();
        var visible = results.Where(result => result.Mistake.Expect is not null).ToList();
        Snapshot.Match(Report(results));
        Assert.True(visible.Count(result => result.IsCaught) >= 0.95 * visible.Count);
        Assert.True(visible.Count(result => result.IsAdvised) >= 0.90 * visible.Count);
    }

    [Fact]
    public void Right_AfterTheAdvice_NothingIsTold()
    {
        var wrong = MistakeCorpus.All.Where(mistake => mistake.Expect is not null).Select(mistake => (mistake.Id, Told: Print(MistakeCorpus.Told(mistake.Sheet, mistake.Id, "right").Where(IsMistake)))).Where(pair => pair.Told.Length > 0);
        Assert.Empty(string.Join("\n", wrong.Select(pair => $"{pair.Id}: {pair.Told}")));
    }

    /// <summary>When a check learns to see one of these, the corpus should say so.</summary>
    [Fact]
    public void Mistakes_NoCheckCanSee_BringNothing()
    {
        var told = MistakeCorpus.All.Where(mistake => mistake.Expect is null).Select(mistake => (mistake.Id, Told: Print(MistakeCorpus.Told(mistake.Sheet, mistake.Id, "wrong").Where(IsMistake)))).Where(pair => pair.Told.Length > 0);
        Assert.Empty(string.Join("\n", told.Select(pair => $"{pair.Id}: {pair.Told}")));
    }

    private static string Report(List<MistakeResult> results)
    {
        var report = new StringBuilder();
        foreach (var (name, group) in new[] { ("all", results), ("blind", results.Where(result => result.Mistake.Blind).ToList()) })
        {
            var visible = group.Where(result => result.Mistake.Expect is not null).ToList();
            report.AppendLine(CultureInfo.InvariantCulture, $"{name}: {group.Count} mistakes, of which the files show {visible.Count}");
            report.AppendLine(CultureInfo.InvariantCulture, $"  first run: {group.Count(result => result.Mistake.FirstRun.Caught)} told of on their line, {group.Count(result => result.Mistake.FirstRun.Advised)} with advice that mends");
            report.AppendLine(CultureInfo.InvariantCulture, $"  now: {visible.Count(result => result.IsCaught)} on their line ({visible.Count(result => result.IsCaughtAtColumn)} at their column), {visible.Count(result => result.IsAdvised)} with advice that mends");
        }
        foreach (var result in results.Where(result => !result.IsAdvised))
            report.AppendLine(CultureInfo.InvariantCulture, $"{result.Mistake.Id}: {(result.Mistake.Expect is null ? "no check can see it" : result.IsCaught ? "caught, but the advice does not mend" : "missed")}{(result.Mistake.Expect is null ? "" : "\n" + Print(result.Told))}");
        return report.ToString().ReplaceLineEndings("\n");
    }

    private static bool IsMistake(Issue issue) => issue.Severity != IssueSeverity.Note;

    private static string Print(IEnumerable<Issue> issues) => string.Join("\n", issues.Select(issue => $"  {issue.At}: {issue.Code} {issue.Message.Chinese}"));
}
