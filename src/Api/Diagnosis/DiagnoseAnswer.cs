using System.Text.Json;
using System.Text.Json.Serialization;
using DiagnosisEngine.Api.Classification;
using DiagnosisEngine.Api.Replies;

namespace DiagnosisEngine.Api.Diagnosis;

/// <summary>Everything said to one complaint. status: concluded, needs-facts or undetermined. acknowledge: hazards that hold the questions back; send them as `acknowledged` when their script has been read out.</summary>
internal sealed record DiagnoseAnswer(string Status, IReadOnlyList<HazardPart> Hazards, ClassificationPart Classification, IReadOnlyList<CausePart> Causes,
    IReadOnlyList<NotExcludedPart> NotExcluded, string? Unexplained, IReadOnlyList<ConflictPart> Conflicts, IReadOnlyList<QuestionPart> Questions, IReadOnlyList<string>? Acknowledge, PlanPart Plan, ReplyPart Reply,
    IReadOnlyList<SourcePart> Sources, ShadowPart? Shadow, bool? PlaceWouldDecide, IReadOnlyList<StepTrace>? Trace, string? Explanation, RulesPart Rules, string Engine);

/// <summary>A cause. basis: conclusive, default (past something unknown, never stated as found), shares or structure.</summary>
internal sealed record CausePart(string Id, string Title, int Rank, string Basis, decimal? Probability, string? Amount, IReadOnlyList<StepTrace>? Because);

/// <summary>A cause that some value of the unknown facts could still give.</summary>
internal sealed record NotExcludedPart(string Id, string Title);

/// <summary>A fact on which sources differ; the reading that decided comes first.</summary>
internal sealed record ConflictPart(string Fact, IReadOnlyList<ReadingPart> Readings);

/// <summary>What one source says.</summary>
internal sealed record ReadingPart(string Source, string At, JsonElement? Value);

/// <summary>What to ask. effort: what asking costs; gain: expected information in bits; none: "known to be absent" in words.</summary>
internal sealed record QuestionPart(string Fact, string Ask, string Type, IReadOnlyList<ChoicePart> Choices, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Unit,
    string Source, int Effort, double? Gain,
    bool? Many, string? None, bool? Recheck);

/// <summary>An answer to a question: send the key.</summary>
internal sealed record ChoicePart(string Key, string Title);

/// <summary>How a fact source fared: ok, failed, timeout, resting (it kept failing and was not asked), not-connected (nobody registered it; facts: what it could have told) or undeclared (no pack names the system). unreadable: facts it named that the rules do not know or whose values do not fit. facts: what was asked of it; never told to a customer.</summary>
internal sealed record SourcePart(string System, string Status, long ElapsedMs, IReadOnlyList<string>? Unreadable, IReadOnlyList<SourceFactPart>? Facts);

/// <summary>What came of a fact a system was asked for. state: read, none (known to be absent), missing, unreadable, stale or contradictory; all but the first two leave it unknowable there. at: when it was measured.</summary>
internal sealed record SourceFactPart(string Fact, string Title, string State, JsonElement? Value, string? At);

/// <summary>A condition looked at. truth: true, false, open or unknowable.</summary>
internal sealed record StepTrace(string Tree, string Node, string File, int Line, string Condition, string Truth, string? Because, IReadOnlyList<FactTrace> Facts);

/// <summary>A fact as a condition saw it: open, unknowable, none or known.</summary>
internal sealed record FactTrace(string Fact, string State, JsonElement? Value);

/// <summary>The rules that answered.</summary>
internal sealed record RulesPart(string Digest, IReadOnlyList<string> Packs);

/// <summary>What trees on trial would have answered: status, ids of causes in rank order, the fact asked next. Present when `include` asks for it and the case meets such a tree.</summary>
internal sealed record ShadowPart(IReadOnlyList<TrialTreePart> Trees, string Status, IReadOnlyList<string> Causes, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Question,
    IReadOnlyList<DifferencePart> Differences);

/// <summary>A tree on trial. status: draft or test.</summary>
internal sealed record TrialTreePart(string Id, string Title, string Status);

/// <summary>A point in which trees on trial would have answered otherwise. what: status, causes or question; empty: none.</summary>
internal sealed record DifferencePart(string What, IReadOnlyList<string> Answered, IReadOnlyList<string> Shadow);
