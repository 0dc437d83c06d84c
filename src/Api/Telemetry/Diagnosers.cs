using DiagnosisEngine.Api.Rules;

namespace DiagnosisEngine.Api.Telemetry;

/// <summary>Gives a request the rules that are in use when it asks, counted and traced.</summary>
internal sealed class Diagnosers(RuleSets rules, DiagnosisMeter meter, TimeProvider clock)
{
    /// <summary>To be asked for once in a request, and kept to its end.</summary>
    public Diagnoser Current => new(rules.Current.Engine, meter, clock);
}
