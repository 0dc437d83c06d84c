namespace DiagnosisEngine.Cli;

/// <summary>Loads the rules for commands that answer with them.</summary>
internal static class EngineLoader
{
    /// <summary>Null when the rules have errors; they are then printed.</summary>
    public static DecisionEngine? Load(RulesPath rules, Terminal terminal, DecisionEngineOptions? options = null) => Read(rules, terminal, options).Engine;

    /// <summary>With the files that were read. Errors are printed.</summary>
    public static RuleLoad Read(RulesPath rules, Terminal terminal, DecisionEngineOptions? options = null)
    {
        options ??= new DecisionEngineOptions { Clock = terminal.Clock };
        options.Overlays = rules.Overlays;
        var load = DecisionEngine.Load(rules.Folder, options);
        if (!load.HasErrors) return load;
        terminal.Error.WriteLine(load.Report.TrimEnd());
        terminal.Error.WriteLine(terminal.Say("规则有错，先改好（diagnose check）。", "the rules have errors; mend them first (diagnose check)."));
        return load;
    }
}
