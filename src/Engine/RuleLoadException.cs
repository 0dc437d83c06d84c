namespace DiagnosisEngine;

/// <summary>The rules of a host have errors; the message is the whole report.</summary>
public sealed class RuleLoadException(RuleLoad load) : Exception(load.Report)
{
    /// <summary>What was loaded and what is wrong with it.</summary>
    public RuleLoad Load { get; } = load;
}
