using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

/// <summary>Where complaints gather, on the complaints and samples of <c>samples/Coverage</c>.</summary>
public sealed class ReportTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "Coverage");

    [Theory]
    [InlineData("zh", "--coverage", "SAMPLE")]
    [InlineData("en", "--coverage", "SAMPLE", "--lang", "en")]
    [InlineData("fewest", "--fewest", "2")]
    [InlineData("json", "--coverage", "SAMPLE", "--json")]
    public async Task Report_AnsweredComplaints_SaysWhereTheyGather(string name, params string[] args)
    {
        var result = await Tool.RunAsync(null, ["report", Path.Combine(Sample, "complaints.jsonl"), .. args.Select(arg => arg == "SAMPLE" ? Sample : arg)]);
        Assert.Equal(0, result.Exit);
        Snapshot.Match(Tool.Text(result), name);
    }

    [Fact]
    public async Task Report_WrongLines_SaysEachAndCountsNothing()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, """
                { "at": "2026-01-15T20:00", "place": "TR-7", "category": "power.outage" }
                { "at": "noon", "place": "TR-7", "category": "power.outage" }
                { "at": "2026-01-15T20:00", "place": "TR-7", "category": "power.outage", "phone": "13800000000" }
                not json
                """);
            var result = await Tool.RunAsync(null, "report", file);
            Assert.Equal((2, ""), (result.Exit, result.Out));
            Assert.DoesNotContain("138", result.Error, StringComparison.Ordinal);
            Snapshot.Match(Tool.Text(result).Replace(file, "FILE", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Report_NoFile_SaysSo() => Assert.Equal(2, (await Tool.RunAsync(null, "report", "nowhere.jsonl")).Exit);
}
