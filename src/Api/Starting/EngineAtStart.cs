using DiagnosisEngine.Api.Keeping.Tapes;
using DiagnosisEngine.Sources;

namespace DiagnosisEngine.Api.Starting;

/// <summary>Loads the rules before the server listens: it either answers or says why it does not start.</summary>
internal static class EngineAtStart
{
    /// <summary>Null when the rules cannot be used; what is wrong has then been printed.</summary>
    public static (RuleLoad Load, DecisionEngineOptions Options)? Load(IConfiguration configuration, SourceSet sources, TapeRecorder recorder, TextWriter error)
    {
        var folder = configuration["rules"] ?? Default();
        var options = new DecisionEngineOptions
        {
            RulesFolder = folder,
            Overlays = configuration["overlays"]?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [],
            Sources = recorder.Wrap(sources.Sources),
            SourceTimeLimit = sources.TimeLimit,
        };
        if (!EngineChoice.TryUse(configuration["engine"], options, error)) return null;
        var load = DecisionEngine.Load(folder, options);
        if (!load.HasErrors) return (load, options);
        error.WriteLine(load.Report.TrimEnd());
        error.WriteLine("规则有错，没有启动；另一个规则文件夹用 --rules 指定 / The rules have errors; nothing was started. Name other rules with --rules FOLDER.");
        return null;
    }

    private static string Default()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "rules");
        return !Directory.Exists("rules") && Directory.Exists(beside) ? beside : "rules";
    }
}
