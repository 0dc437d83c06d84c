#if NRULES
using DiagnosisEngine.NRules;
#endif

namespace DiagnosisEngine.Api.Starting;

/// <summary><c>--engine native|nrules</c>: who decides the trees. The answers are the same.</summary>
internal static class EngineChoice
{
    /// <summary>False: there is no such engine in this build; that has then been printed.</summary>
    public static bool TryUse(string? engine, DecisionEngineOptions options, TextWriter error)
    {
        if (engine is null or "native") return true;
#if NRULES
        if (engine == "nrules")
        {
            options.UseNRules();
            return true;
        }
        error.WriteLine($"没有叫“{engine}”的引擎，只有 native 和 nrules / There is no engine '{engine}', only native and nrules.");
#else
        ArgumentNullException.ThrowIfNull(options);
        error.WriteLine(engine == "nrules"
            ? "这个构建里没有 NRules；请用 -p:NRules=true 构建 / This build has no NRules; build with -p:NRules=true."
            : $"没有叫“{engine}”的引擎，只有 native / There is no engine '{engine}', only native.");
#endif
        return false;
    }
}
