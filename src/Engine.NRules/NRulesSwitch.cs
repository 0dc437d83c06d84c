using DiagnosisEngine.NRules.Trees;

namespace DiagnosisEngine.NRules;

/// <summary>The switch.</summary>
public static class NRulesSwitch
{
    /// <summary>NRules decides the trees; the answers are the same.</summary>
    /// <param name="options">Of the engine.</param>
    /// <param name="configure">Null: no log, no events.</param>
    public static DecisionEngineOptions UseNRules(this DecisionEngineOptions options, Action<NRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var settings = new NRulesOptions();
        configure?.Invoke(settings);
        options.TreeEngine = new NRulesTreeEngine(settings);
        return options;
    }
}
