using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Handling;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>
/// What techniques and blocks may ask of a complaint. Only what was found conclusively counts: nobody is blamed, and nobody apologises, for a default.
/// While facts are still asked the reply tells no cause, so nothing of one counts: an apology or a "no" would stand there for something nobody was told.
/// </summary>
internal static class CaseProperties
{
    private static readonly BooleanValue Yes = new(true);
    private static readonly BooleanValue No = new(false);
    private static readonly ChoiceSetValue Nothing = new([]);

    public static Dictionary<string, Value> Of(ReplyRequest request, string channel, CategoryPacks packs)
    {
        var (hearing, diagnosis) = (request.Hearing, request.Case.Diagnosis);
        var found = diagnosis.Status == DiagnosisStatus.NeedsFacts || diagnosis.Causes.IsEmpty ? []
            : diagnosis.Causes.Where(c => c is { Basis: CauseBasis.Conclusive, Cause.IsVisit: false }).Select(c => c.Cause).ToArray();
        var properties = new Dictionary<string, Value>(17, StringComparer.Ordinal);
        if (hearing.Emotion is { } emotion) properties["emotion"] = new ChoiceValue(emotion.Intent.Id);
        if (hearing.Motive is { } motive) properties["motive"] = new ChoiceValue(motive.Intent.Id);
        properties["escalations"] = Heard(hearing.Escalations);
        properties["conduct"] = Heard(hearing.Conduct);
        properties["sensitive"] = Heard(hearing.Sensitive);
        if (hearing.Intents is [var intent, ..]) properties["intent"] = new ChoiceValue(intent.Intent.Id);
        if (Liable(found) is { } liable) properties["liable"] = new ChoiceValue(Key(liable));
        properties["status"] = new ChoiceValue(Key(diagnosis.Status));
        properties["refusal"] = Of(Array.Exists(found, c => c.Refusal));
        properties["onward"] = Of(request.Case.Diagnosis.PlanFrom is { IsEmpty: false } causes && causes.Any(c => c.TellsOnward));
        properties["channel"] = new ChoiceValue(channel);
        if (packs.Of(request.Case.Category) is { } pack) properties["pack"] = new ChoiceValue(pack);
        properties["unreachable"] = Of(request.Case.Category is { IsUnreachable: true });
        properties["causes"] = new NumberValue(found.Length, Unit.None);
        return properties;
    }

    private static BooleanValue Of(bool holds) => holds ? Yes : No;

    private static ChoiceSetValue Heard(ImmutableArray<HeardIntent> rows) => rows.IsEmpty ? Nothing : new([.. rows.Select(row => row.Intent.Id)]);

    /// <summary>The operator's where any cause is; else the first one's.</summary>
    private static Liability? Liable(Cause[] found) => Array.Exists(found, c => c.Liable == Liability.Operator) ? Liability.Operator : found.FirstOrDefault()?.Liable;

    public static string Key(Liability liability) => liability == Liability.ThirdParty ? "third_party" : liability.ToString().ToLowerInvariant();

    public static string Key(DiagnosisStatus status) => status switch
    {
        DiagnosisStatus.Concluded => "concluded",
        DiagnosisStatus.NeedsFacts => "needs_facts",
        _ => "undetermined",
    };
}
