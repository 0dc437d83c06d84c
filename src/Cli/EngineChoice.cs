using System.CommandLine;
#if NRULES
using DiagnosisEngine.NRules;
#endif

namespace DiagnosisEngine.Cli;

/// <summary><c>--engine</c>: who decides the trees.</summary>
internal static class EngineChoice
{
    private const string OtherEngine = "nrules";

    public static Option<string> Create()
    {
        var option = new Option<string>("--engine")
        {
            Description = "谁来走决策树，答案一样；nrules 要用 -p:NRules=true 构建 / what decides the trees, with the same answers; nrules needs a build with -p:NRules=true",
            DefaultValueFactory = _ => "native",
            HelpName = $"native|{OtherEngine}",
        };
        option.AcceptOnlyFromAmong("native", OtherEngine);
        return option;
    }

    public static DecisionEngineOptions Use(this DecisionEngineOptions options, string? engine)
    {
        if (engine != OtherEngine) return options;
#if NRULES
        return options.UseNRules();
#else
        throw new BadInputException(
            "这个构建里没有 NRules；请用 dotnet build -p:NRules=true 构建。",
            "this build has no NRules; build with dotnet build -p:NRules=true");
#endif
    }
}
