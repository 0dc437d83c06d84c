using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>
/// Says each signal of a danger alone and looks whether the danger is heard: what was learned before an author wrote the signal may keep it silent.
/// Like <see cref="StrongPhraseCheck"/> for authors alone.
/// </summary>
internal static class DangerSignalCheck
{
    private const int MostNamed = 3;

    /// <summary>One warning for each danger that has such signals.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="listener">Theirs.</param>
    /// <param name="issues">Receives them.</param>
    public static void Check(RuleBase rules, ComplaintListener listener, ICollection<Issue> issues)
    {
        if (rules.Learned is null) return;
        foreach (var hazard in rules.Hazards.Values)
        {
            var silent = hazard.Signals.SelectMany(signals => signals.Phrases).Where(phrase => SaidAlone.Of(phrase) is { Length: > 0 } said && !IsHeard(said, hazard.Id)).ToList();
            if (silent.Count > 0) issues.Add(PhraseIssues.DangerSilenced(silent[0].At, hazard.Id, [.. silent.Select(phrase => phrase.Text)], MostNamed));
        }

        bool IsHeard(string said, string hazard) => listener.Hear(said, DateTimeOffset.UnixEpoch).Hazards.Any(heard => heard.Hazard.Id == hazard);
    }
}
