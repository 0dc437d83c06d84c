using System.Text.Json;
using System.Text.Json.Serialization;
using DiagnosisEngine.Api.Diagnosis;

namespace DiagnosisEngine.Api.Explaining;

/// <summary>A diagnosis explained. status: concluded, needs-facts or undetermined. why: each cause with the steps that led to it. flipsAreExact: no smaller set of changed answers exists. text: the same for people, in Chinese.</summary>
internal sealed record ExplainAnswer(string Status, IReadOnlyList<CausePart> Why, IReadOnlyList<WhyNotPart> WhyNot, IReadOnlyList<FlipPart> Flips, bool FlipsAreExact, string Text, RulesPart Rules);

/// <summary>Why a cause was not concluded. reason: contradicted, overtaken, nothing-unknown, not-asked, not-known, gate-spoke, danger-by-default or another-tree-spoke. lost: the case speaks against it. step: the first that decided.</summary>
internal sealed record WhyNotPart(string Id, string Title, string Reason, bool Lost, StepTrace? Step);

/// <summary>A smallest set of changed answers, all of them needed, and what would then be concluded.</summary>
internal sealed record FlipPart(IReadOnlyList<ChangePart> Changes, string Status, IReadOnlyList<NotExcludedPart> Causes);

/// <summary>An answer as it would have to be different; null: known to be absent.</summary>
internal sealed record ChangePart(string Fact, string Title, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonElement? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonElement? To);
