using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>
/// What techniques and blocks may ask of a complaint. Only what was found conclusively counts: nobody is blamed, and nobody apologises, for a default.
/// While facts are still asked the reply tells no cause, so nothing of one counts: an apology or a "no" would stand there for something nobody was told.
/// </summary>
/// <param name="request">The reply's request.</param>
/// <param name="channel">The channel's id.</param>
/// <param name="pack">Of the category; null: it has none.</param>
/// <param name="moments">What the reply tells of moments.</param>
internal sealed class CaseProperties(ReplyRequest request, ChoiceValue channel, ChoiceValue? pack, MomentWords moments)
{
    public const string Status = "status";

    private static readonly BooleanValue Yes = new(true);
    private static readonly BooleanValue No = new(false);
    private static readonly ChoiceSetValue Nothing = new([]);
    private static readonly ImmutableArray<ChoiceValue> Statuses = [.. Enum.GetValues<DiagnosisStatus>().Select(status => new ChoiceValue(Key(status)))];

    private Diagnosis Diagnosis => request.Case.Diagnosis;

    /// <summary>Null: it does not apply, or there is no such property.</summary>
    public Value? Of(string property) => property switch
    {
        "emotion" => Heard(request.Hearing.Emotion),
        "motive" => Heard(request.Hearing.Motive),
        "escalations" => Heard(request.Hearing.Escalations),
        "conduct" => Heard(request.Hearing.Conduct),
        "sensitive" => Heard(request.Hearing.Sensitive),
        "intent" => Heard(request.Hearing.Intents is [var first, ..] ? first : null),
        "liable" => Liable() is { } liable ? new ChoiceValue(Key(liable)) : null,
        Status => Of(Diagnosis.Status),
        "refusal" => Of(Refuses()),
        "onward" => Of(TellsOnward()),
        "channel" => channel,
        "pack" => pack,
        "unreachable" => Of(request.Case.Category is { IsUnreachable: true }),
        "causes" => new NumberValue(Found(), Unit.None),
        "respond" => moments.Respond,
        "resolve" => moments.Resolve,
        "ends" => Of(moments.Ends),
        _ => null,
    };

    public static ChoiceValue Of(DiagnosisStatus status) => Statuses[(int)status];

    public static string Key(Liability liability) => liability == Liability.ThirdParty ? "third_party" : liability.ToString().ToLowerInvariant();

    public static string Key(DiagnosisStatus status) => status switch
    {
        DiagnosisStatus.Concluded => "concluded",
        DiagnosisStatus.NeedsFacts => "needs_facts",
        _ => "undetermined",
    };

    private static BooleanValue Of(bool holds) => holds ? Yes : No;

    private static ChoiceValue? Heard(HeardIntent? row) => row is null ? null : new(row.Intent.Id);

    private static ChoiceSetValue Heard(ImmutableArray<HeardIntent> rows) => rows.IsEmpty ? Nothing : new([.. rows.Select(row => row.Intent.Id)]);

    private bool IsFound(RankedCause cause) => Diagnosis.Status != DiagnosisStatus.NeedsFacts && cause is { Basis: CauseBasis.Conclusive, Cause.IsVisit: false };

    private int Found()
    {
        var found = 0;
        foreach (var cause in Diagnosis.Causes)
            if (IsFound(cause))
                found++;
        return found;
    }

    private bool Refuses()
    {
        foreach (var cause in Diagnosis.Causes)
            if (IsFound(cause) && cause.Cause.Refusal)
                return true;
        return false;
    }

    private bool TellsOnward()
    {
        foreach (var cause in Diagnosis.PlanFrom)
            if (cause.TellsOnward)
                return true;
        return false;
    }

    /// <summary>The operator's where any cause is; else the first one's.</summary>
    private Liability? Liable()
    {
        RankedCause? first = null;
        foreach (var cause in Diagnosis.Causes)
        {
            if (!IsFound(cause)) continue;
            if (cause.Cause.Liable == Liability.Operator) return Liability.Operator;
            first ??= cause;
        }
        return first?.Cause.Liable;
    }
}
