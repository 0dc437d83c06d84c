using System.Text.Json.Serialization;

namespace DiagnosisEngine.Api.Replies;

/// <summary>The draft and its plan.</summary>
internal sealed record RepliesAnswer(ReplyPart Reply, PlanPart Plan);

/// <summary>A draft for the customer, what it rests on and what was left out; techniqueBecause: why it is worded that way, for whoever speaks.</summary>
internal sealed record ReplyPart(string Text, string Channel, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Technique, string? TechniqueBecause, IReadOnlyList<CitationPart> Citations, IReadOnlyList<GapPart> Gaps);

/// <summary>A provision; stated: it stands in the text.</summary>
internal sealed record CitationPart(string Regulation, string Article, string? Number, string Title, string Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? EffectiveFrom, string? InForceChecked, bool Stated);

/// <summary>Something left out, and why.</summary>
internal sealed record GapPart(string What, string Why, string? Detail);

/// <summary>
/// Who does what by when; department: lead first, departmentTitles beside it. respondWithoutHolidays, resolveWithoutHolidays: working days of a year whose
/// holidays were not entered; notes say so.
/// </summary>
internal sealed record PlanPart(IReadOnlyList<string> Department, IReadOnlyList<string> DepartmentTitles, string Severity,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? RespondBy,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? ResolveBy,
    bool? RespondWithoutHolidays, bool? ResolveWithoutHolidays, IReadOnlyList<NotePart>? Notes,
    IReadOnlyList<StepPart> Steps, IReadOnlyList<EscalationPart> Escalations);

/// <summary>A sentence in Chinese and in English.</summary>
internal sealed record NotePart(string Zh, string En);

/// <summary>
/// A step: exactly one of do, say and ask. evidence: what must be kept of it. waitsFor: the event whose time is not known yet; dependsOnCase: its
/// condition is not known; withoutHolidays: by counts working days of a year whose holidays were not entered.
/// </summary>
internal sealed record StepPart(string? Do, string? Say, string? Ask, IReadOnlyList<string>? Facts, IReadOnlyList<string> Who, IReadOnlyList<string> WhoTitles, IReadOnlyList<string>? Evidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? By, bool? WithoutHolidays, string? WaitsFor, bool? DependsOnCase);

/// <summary>An escalation that holds.</summary>
internal sealed record EscalationPart(string Playbook, string Title, string? RaisedTo);
