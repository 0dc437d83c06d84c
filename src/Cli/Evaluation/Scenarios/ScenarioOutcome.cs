using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>How a conversation went.</summary>
/// <param name="Scenario">The conversation.</param>
/// <param name="Status">concluded, undetermined, or refused where the request was wrong.</param>
/// <param name="Causes">Ids, best first.</param>
/// <param name="Asked">Facts asked, in order.</param>
/// <param name="Unanswered">Of these the ones the scenario has no answer for.</param>
/// <param name="Again">Of these the ones that had been said: in the text, as somebody judged or as the engine heard, or in an earlier answer.</param>
/// <param name="Broken">Must-nots that came.</param>
internal sealed record ScenarioOutcome(
    Scenario Scenario, string Status, ImmutableArray<string> Causes, ImmutableArray<string> Asked, ImmutableArray<string> Unanswered, ImmutableArray<string> Again, ImmutableArray<string> Broken)
{
    /// <summary>Among the first causes there is the expected one, or one as right; where none is expected, none was concluded.</summary>
    public bool IsAmong(int first, bool acceptable)
    {
        if (Scenario.Expected is null && (Causes.IsEmpty || !acceptable && Status != "concluded")) return Status != "concluded";
        return Causes.Take(first).Any(cause => cause == Scenario.Expected || acceptable && Scenario.Acceptable.Contains(cause));
    }
}
