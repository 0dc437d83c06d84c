using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiagnosisEngine.Api.Classification;

/// <summary>What the words alone say.</summary>
internal sealed record ClassifyAnswer(IReadOnlyList<HazardPart> Hazards, ClassificationPart Classification);

/// <summary>A present danger with the words to say before any question.</summary>
internal sealed record HazardPart(string Id, string Title, string Severity, string Playbook, IReadOnlyList<string> Script, IReadOnlyList<EvidencePart>? Evidence);

/// <summary>What the words say: categories best first (none: other), intents strongest first.</summary>
internal sealed record ClassificationPart(IReadOnlyList<CategoryPart> Categories, IReadOnlyList<IntentPart> Intents, string Severity,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IntentPart? Emotion,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IntentPart? Motive, IReadOnlyList<IntentPart> Escalations, IReadOnlyList<IntentPart> Conduct, IReadOnlyList<IntentPart> Sensitive,
    IReadOnlyList<HeardPart> Heard, IReadOnlyList<PersonalDataPart> PersonalData);

/// <summary>A category the complaint may belong to; the score compares within one complaint. tree: a tree answers it; without one it is understood and goes to people.</summary>
internal sealed record CategoryPart(string Id, string Group, string Title, bool Tree, double Score, IReadOnlyList<EvidencePart> Evidence);

/// <summary>What the customer wants, feels, turns to next or needs; escalations, conduct and sensitive are empty for a customer.</summary>
internal sealed record IntentPart(string Id, string Title, IReadOnlyList<EvidencePart> Evidence);

/// <summary>A fact the customer has said.</summary>
internal sealed record HeardPart(string Fact, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonElement? Value, IReadOnlyList<EvidencePart> Evidence);

/// <summary>Where the text tells who somebody is, in UTF-16 units of it, and what it is; never the words.</summary>
internal sealed record PersonalDataPart(string Kind, int Start, int Length);

/// <summary>A phrase found, in UTF-16 units of the original text; it speaks for or against.</summary>
internal sealed record EvidencePart(string Phrase, int Start, int Length, string Speaks);
