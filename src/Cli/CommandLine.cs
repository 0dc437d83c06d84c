using System.CommandLine;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cli.Commands;
using DiagnosisEngine.Sources;

namespace DiagnosisEngine.Cli;

/// <summary>Builds the command <c>diagnose</c> and runs it.</summary>
internal static class CommandLine
{
    private const string About = """
        用 YAML 写的决策树诊断投诉 / Diagnoses complaints with decision trees written in YAML.

        结果写到标准输出，其余的话写到标准错误；--json 时标准输出里只有 JSON。
        Results go to standard output, everything else to standard error; with --json standard output holds JSON alone.

        退出码 / exit codes:
          0    成功 / done
          1    规则有错、用例不通过、知识点有缺 / rules with errors, failed cases, missing coverage
          2    命令、文件或给的值不对 / the command, a file or a value is wrong
          130  按了 Ctrl-C / interrupted
        """;

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var shared = new SharedOptions();
        var root = new RootCommand(About) { shared.Rules, shared.Language };
        root.Add(RunCommand.Create(shared, terminal));
        root.Add(CheckCommand.Create(shared, terminal));
        root.Add(TestCommand.Create(shared, terminal));
        root.Add(FormatCommand.Create(shared, terminal));
        root.Add(CoverageCommand.Create(shared, terminal));
        root.Add(RegulationsCommand.Create(shared, terminal));
        root.Add(InvestigateCommand.Create(shared, terminal));
        root.Add(TrainCommand.Create(shared, terminal));
        root.Add(EvaluateCommand.Create(shared, terminal));
        root.Add(ReportCommand.Create(shared, terminal));
        root.Add(IssueCommand.Create(shared, terminal));

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await terminal.Error.WriteLineAsync(error.Message);
            await terminal.Error.WriteLineAsync("用法见 diagnose --help / see diagnose --help");
            return ExitCodes.BadInput;
        }
        terminal = shared.Apply(parsed, terminal);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCodes.Interrupted;
        }
        catch (BadInputException e)
        {
            await terminal.Error.WriteLineAsync(terminal.Pick(e.Text));
            return ExitCodes.BadInput;
        }
        catch (Exception e) when (e is ReadingsFileException or SystemMappingException)
        {
            await terminal.Error.WriteLineAsync(e.Message);
            return ExitCodes.BadInput;
        }
        catch (ComplaintException e)
        {
            foreach (var error in e.Errors) await terminal.Error.WriteLineAsync((error.Pointer.Length == 0 ? "" : error.Pointer + ": ") + terminal.Pick(error.Message));
            return ExitCodes.BadInput;
        }
    }
}
