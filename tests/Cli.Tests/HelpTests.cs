using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("root")]
    [InlineData("run")]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("coverage")]
    [InlineData("format")]
    [InlineData("issue")]
    public async Task Help_IsChineseFirstWithEnglishBeside(string command) =>
        Snapshot.Match(Tool.Text(await Tool.RunAsync(null, command == "root" ? ["--help"] : [command, "--help"])), command);

    [Theory]
    [InlineData("no-such-command", "rnu")]
    [InlineData("bad-language", "check", "--lang", "fr")]
    [InlineData("no-rules", "check", "--rules", "nowhere")]
    [InlineData("no-path", "test", "nowhere")]
    public async Task Run_AWrongCommandLine_SaysSoAndExitsWith2(string name, params string[] args)
    {
        var result = await Tool.RunAsync(null, args);
        Assert.Equal(2, result.Exit);
        Assert.Empty(result.Out);
        Snapshot.Match(Tool.Text(result), name);
    }
}
