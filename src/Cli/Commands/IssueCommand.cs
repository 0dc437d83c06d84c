using System.CommandLine;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose issue DE2004</c>: the page of a code.</summary>
internal static class IssueCommand
{
    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var code = new Argument<string>("code") { Description = "检查报的编号，例如 DE2004 / the code that check told, such as DE2004" };
        var command = new Command("issue", "讲一个编号：错在哪里、怎样才对、为什么 / Explains a code: wrong, right, why.") { code };
        command.SetAction((parsed, _) => Task.FromResult(Run(parsed.GetValue(code)!, shared.Apply(parsed, terminal))));
        return command;
    }

    private static int Run(string code, Terminal terminal)
    {
        if (IssuePages.Read(code) is not { } page)
        {
            var nearest = IssuePages.Nearest(code);
            throw new BadInputException($"没有编号“{code}”；是不是 {nearest}？", $"there is no code '{code}'; did you mean {nearest}?");
        }
        terminal.Out.Write(page);
        return ExitCodes.Ok;
    }
}
