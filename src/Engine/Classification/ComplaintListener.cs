using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>Hears what a complaint says: categories, dangers, intents, feelings, facts. Immutable, safe to share between threads.</summary>
internal sealed class ComplaintListener
{
    private readonly IntakeReader _intake;
    private readonly PhraseCatalog _phrases;
    private readonly LearnedHearing? _learned;
    private readonly CategoryScorer _categories;
    private readonly HazardHearer _hazards;
    private readonly IntentHearer _intents;
    private readonly FactHearer _facts;

    public ComplaintListener(RuleBase rules)
    {
        _intake = new(rules.TimeZone);
        _phrases = new(rules, []);
        _learned = rules.Learned is { } model ? new(rules, model) : null;
        (_categories, _hazards, _intents, _facts) = (new(rules), new(rules), new(rules), new(rules));
    }

    /// <summary>Hears one complaint; linear in its length.</summary>
    /// <param name="text">The customer's words.</param>
    /// <param name="receivedAt">Times are told relative to it.</param>
    /// <param name="among">Ids of the categories it may be of; null: any. Dangers, facts and all else are heard whatever it is about.</param>
    public Hearing Hear(string text, DateTimeOffset receivedAt, IReadOnlySet<string>? among = null)
    {
        var intake = _intake.Read(text, receivedAt);
        using var heard = new ScratchList<HeardPhrase>();
        _phrases.Hear(intake, heard);
        using var said = new HeededPhrases(heard);
        var intents = _intents.Intents(said);
        using var learned = _learned is null ? null : new LearnedReading(_learned, intake);
        return new()
        {
            Categories = _categories.Score(intake, said, intents, learned, among),
            Intents = intents,
            Emotion = _intents.Emotion(said),
            Motive = _intents.Motive(said),
            Escalations = _intents.Escalations(said),
            Conduct = _intents.Conduct(said),
            Sensitive = _intents.Sensitive(said),
            Hazards = _hazards.Hear(said, learned),
            Facts = _facts.Hear(intake, said, learned),
            PersonalData = intake.PersonalData,
        };
    }
}
