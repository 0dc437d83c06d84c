using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Tests.Mistakes;

/// <summary>What was told of a mistake, held against what should be.</summary>
internal sealed record MistakeResult(Mistake Mistake, IReadOnlyList<Issue> Told)
{
    private IEnumerable<Issue> Hits => Mistake.Expect is not { } expect ? [] : Told.Where(issue => issue.Code == expect.Code && issue.At.Path == MistakeCorpus.PathOf(expect.File) && issue.At.Line == expect.Line);

    public bool IsCaught => Hits.Any();

    public bool IsCaughtAtColumn => Hits.Any(issue => issue.At.Column == Mistake.Expect!.Column);

    /// <summary>The message holds what leads from the wrong files to the right ones.</summary>
    public bool IsAdvised => Hits.Any(issue => Mistake.Expect!.Says.All(part => issue.Message.Chinese.Contains(part, StringComparison.Ordinal)));
}
