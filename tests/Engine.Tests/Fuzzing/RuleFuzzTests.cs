using System.Diagnostics;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Tests.Validation;
using DiagnosisEngine.Text;
using Xunit;
using Xunit.Abstractions;

namespace DiagnosisEngine.Tests.Fuzzing;

/// <summary>Whatever rules are made of, there comes an issue list, or a program that answers its cases: no exception, no long wait.</summary>
public sealed class RuleFuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("any file", "")]
    [InlineData("trees", "tree.yaml")]
    [InlineData("conditions and facts", "vocabulary.yaml")]
    [InlineData("phrases", "categories.yaml")]
    [InlineData("cases", "cases.yaml")]
    public async Task Load_DamagedRules_TellsOrAnswersItsCases(string what, string file)
    {
        var random = new Random(LongRuns.Seed + file.Length);
        var mutator = new RuleMutator(random);
        var right = SmallRules.OfPages().Sources().ToArray();
        var (inputs, programs, slowest, codes) = (0, 0, TimeSpan.Zero, new SortedSet<string>(StringComparer.Ordinal));
        var clock = Stopwatch.StartNew();
        bool GoesOn() => LongRuns.Fuzzing is { } time ? clock.Elapsed < time / 5 : inputs < 150;
        for (; GoesOn(); inputs++)
        {
            var damaged = right.ToArray();
            var hit = Enumerable.Range(0, right.Length).Where(i => file.Length == 0 || right[i].Path.EndsWith(file, StringComparison.Ordinal)).ToArray();
            for (var times = random.Next(4) == 0 ? 2 : 1; times > 0; times--)
            {
                var i = hit[random.Next(hit.Length)];
                damaged[i] = new SourceText(damaged[i].Path, mutator.Mutate(damaged[i].Content, right[random.Next(right.Length)].Content));
            }
            var start = clock.Elapsed;
            DecisionEngine? engine;
            List<Issue> issues;
            try
            {
                var load = DecisionEngine.Load(RuleFiles.Of(damaged));
                (engine, issues) = (load.Engine, [.. load.Issues]);
                if (engine is not null) issues.AddRange(await engine.CheckCasesAsync());
                Assert.NotNull(new IssueWriter(damaged).Write(issues));
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"input {inputs} of {what}: {problem.Message}\n{Differences(right, damaged)}", problem);
            }
            var took = clock.Elapsed - start;
            slowest = took > slowest ? took : slowest;
            Assert.True(took < Longest, $"input {inputs} of {what} took {took}\n{Differences(right, damaged)}");
            Assert.True(engine is not null || issues.Exists(issue => issue.Severity == IssueSeverity.Error), $"input {inputs} of {what}: {issues.Count} issues\n{Differences(right, damaged)}");
            Assert.All(issues, issue => Assert.True(issue.At is { Line: >= 1, Column: >= 1 } && issue.At.EndLine >= issue.At.Line, $"{issue.At} {issue.Code}\n{Differences(right, damaged)}"));
            Assert.All(issues, issue => Assert.True(issue.Message.Chinese.Length < 20_000, $"{issue.Code} is {issue.Message.Chinese.Length} long"));
            if (engine is not null) programs++;
            codes.UnionWith(issues.Select(issue => issue.Code));
        }
        output.WriteLine($"{what}: {inputs} inputs in {clock.Elapsed.TotalSeconds:0} s, {programs} still compile, {codes.Count} codes told, slowest {slowest.TotalMilliseconds:0} ms");
        Assert.True(programs > 0 && codes.Count > 10, "the damage shows nothing");
    }

    private static string Differences(SourceText[] right, SourceText[] damaged) =>
        string.Join("\n", right.Zip(damaged).Where(pair => pair.First.Content != pair.Second.Content).Select(pair => $"=== {pair.Second.Path}\n{pair.Second.Content}"));
}
