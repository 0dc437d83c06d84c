using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

public sealed class InvestigateTests : IDisposable
{
    private readonly TinyRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Theory]
    [InlineData("8d", "markdown")]
    [InlineData("8d", "html")]
    [InlineData("plain", "markdown")]
    public async Task Investigate_AFinishedDiagnosis_MakesAReport(string form, string output)
    {
        var result = await Tool.OnAsync(_rules, null, "investigate", "路灯不亮 <b>很黑</b> *急*", "--fact", "feeder.power=false", "--at", "2026-01-15T20:00", "--region", "CN-37", "--form", form, "--as", output);
        Assert.Equal(0, result.Exit);
        Assert.DoesNotContain("<b>", result.Out.Replace("\\<b", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Snapshot.Match(Tool.Text(result, _rules), $"{form}.{output}");
    }

    [Fact]
    public async Task Investigate_AsHtml_IsWellFormedAndPrintsOnPaper()
    {
        var result = await Tool.OnAsync(_rules, null, "investigate", "路灯不亮 <b>很黑</b> & \"急\"", "--fact", "feeder.power=false", "--at", "2026-01-15T20:00", "--as", "html");
        using var reader = System.Xml.XmlReader.Create(new StringReader(result.Out), new() { DtdProcessing = System.Xml.DtdProcessing.Ignore });
        var page = System.Xml.Linq.XDocument.Load(reader);
        Assert.Equal("html", page.Root!.Name.LocalName);
        Assert.Contains("客户原话：路灯不亮 <b>很黑</b> & \"急\"", page.Descendants("li").Select(line => line.Value));
        Assert.Contains("@page { size: A4;", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Investigate_AQuestionOpen_SaysWhatToAnswerFirst()
    {
        var result = await Tool.OnAsync(_rules, null, "investigate", "路灯不亮", "--fact", "feeder.power=true", "--lang", "en");
        Assert.Equal(2, result.Exit);
        Assert.Contains("lamp.pole", result.Error, StringComparison.Ordinal);
    }
}
