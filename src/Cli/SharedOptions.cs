using System.CommandLine;

namespace DiagnosisEngine.Cli;

/// <summary>Options of every command.</summary>
internal sealed class SharedOptions
{
    public Option<string[]> Rules { get; } = new("--rules")
    {
        Description = "规则文件夹；不写就用 ./rules，再没有就用工具旁边的；再写一次就叠加在上面 / folder of rules; default ./rules, else beside the tool; given again, laid over the first",
        HelpName = "FOLDER",
        Recursive = true,
    };

    public Option<string> Language { get; } = Create();

    /// <summary>Of commands that take long.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "不说做到哪一步 / say nothing of how far it is" };

    public Terminal Apply(ParseResult parsed, Terminal terminal) => terminal with { Language = parsed.GetValue(Language) ?? "zh", IsQuiet = parsed.GetValue(Quiet) };

    private static Option<string> Create()
    {
        var option = new Option<string>("--lang")
        {
            Description = "提示用的语言 / language of messages",
            DefaultValueFactory = _ => "zh",
            HelpName = "zh|en",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }
}
