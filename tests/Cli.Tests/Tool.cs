using DiagnosisEngine.Testing;

namespace DiagnosisEngine.Cli.Tests;

/// <summary>Runs the command in process, as a script would: nothing is a terminal.</summary>
internal static class Tool
{
    public static async Task<(int Exit, string Out, string Error)> RunAsync(string? input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input ?? "");
        var terminal = new Terminal(reader, output, error, InIsTerminal: false, OutIsTerminal: false);
        var exit = await CommandLine.RunAsync(args, terminal, CancellationToken.None);
        return (exit, output.ToString(), error.ToString());
    }

    public static Task<(int Exit, string Out, string Error)> OnAsync(TinyRules rules, string? input, params string[] args) =>
        RunAsync(input, [.. args, "--rules", rules.Folder]);

    /// <summary>For snapshots: without the digest of the rules.</summary>
    public static string Text((int Exit, string Out, string Error) result, TinyRules? rules = null)
    {
        var text = $"exit {result.Exit}\n--- out\n{result.Out}--- error\n{result.Error}";
        text = System.Text.RegularExpressions.Regex.Replace(text, "(?<=rules )[0-9a-f]{12}|(?<=\"digest\": \")[0-9a-f]+|(?<= · )native.*", "…");
        text = text.Replace("testhost", "diagnose", StringComparison.Ordinal);
        return rules is null ? text : text.Replace(rules.Root, "ROOT", StringComparison.Ordinal);
    }
}
