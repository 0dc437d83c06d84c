using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>
/// What authors listen for, each phrase said alone. People who write labelled complaints seldom use the plain word: what only harmless ones say would be learned as harmless,
/// and what only dangers say as dangerous.
/// </summary>
internal static class SignalTexts
{
    /// <summary>For so many texts a danger's counts: what an author listens for must be heard.</summary>
    private const int Weight = 3;

    /// <summary>Signals of dangers, then strong signals of categories in which no danger's stands.</summary>
    public static IEnumerable<LabelledText> Of(RuleBase rules)
    {
        var (intake, phrases) = (new IntakeReader(rules.TimeZone), new PhraseCatalog(rules, []));
        return OfDangers(rules).Concat(rules.Categories.Values.Where(category => category.Severity != Severity.S1).SelectMany(category => category.Signals.Strong)
            .Select(SaidAlone.Of).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)
            .Where(text => !phrases.Hear(intake.Read(text, DateTimeOffset.UnixEpoch)).ToArray().Any(heard => heard.Use.Kind == PhraseUseKind.Hazard))
            .Select(text => Plain(text, [])));
    }

    /// <summary>Signals of dangers alone.</summary>
    public static IEnumerable<LabelledText> OfDangers(RuleBase rules) => rules.Hazards.Values
        .SelectMany(hazard => hazard.Signals.SelectMany(signals => signals.Phrases).Select(phrase => (Text: SaidAlone.Of(phrase), hazard.Id)))
        .Where(signal => signal.Text.Length > 0)
        .GroupBy(signal => signal.Text, signal => signal.Id, StringComparer.Ordinal)
        .Select(same => Plain(same.Key, [.. same.Distinct(StringComparer.Ordinal)]) with { Weight = Weight });

    private static LabelledText Plain(string text, ImmutableArray<string> hazards) => new("", text, null, LabelledText.NoGroup, hazards) { Register = Register.Plain };
}
