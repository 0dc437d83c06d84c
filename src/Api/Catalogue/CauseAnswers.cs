using DiagnosisEngine.Api.Trees;

namespace DiagnosisEngine.Api.Catalogue;

/// <summary>A root cause and everything that follows from it.</summary>
/// <param name="Id">As answers name it.</param>
/// <param name="Title">What people read.</param>
/// <param name="Kind">cause, or visit: a plan to go and look.</param>
/// <param name="Severity">S1 to S4.</param>
/// <param name="Liable">operator, customer, third-party, none or pending.</param>
/// <param name="Refusal">The answer is a no.</param>
/// <param name="Departments">Who handles it, lead first.</param>
/// <param name="Knowledge">Entries of the knowledge index it covers.</param>
/// <param name="RespondWithin">When somebody must answer: a duration, or a figure's name with a dollar sign.</param>
/// <param name="ResolveWithin">When it must be done.</param>
/// <param name="Found">What is said to be found; the first wording that holds is used.</param>
/// <param name="WeDo">What the operator does.</param>
/// <param name="YouCanDo">What the customer can do.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Playbook">The playbook that handles it.</param>
/// <param name="Dimensions">Other classifications of it.</param>
/// <param name="Trees">The trees that conclude it.</param>
internal sealed record CauseAnswer(string Id, string Title, string Kind, string Severity, string Liable, bool Refusal, IReadOnlyList<DepartmentAnswer> Departments,
    IReadOnlyList<string> Knowledge, string? RespondWithin, string? ResolveWithin, IReadOnlyList<WordingAnswer>? Found, IReadOnlyList<WordingAnswer>? WeDo,
    IReadOnlyList<WordingAnswer>? YouCanDo, IReadOnlyList<BasisAnswer> Basis, string? Playbook, IReadOnlyDictionary<string, string> Dimensions,
    IReadOnlyList<TreeSummary> Trees);

/// <summary>Who handles it.</summary>
/// <param name="Id">As plans name it.</param>
/// <param name="Title">What people read.</param>
/// <param name="Phone">A number replies may print.</param>
/// <param name="External">Not part of the operator.</param>
internal sealed record DepartmentAnswer(string Id, string Title, string? Phone, bool External);

/// <summary>One way to say a sentence.</summary>
/// <param name="When">Its condition; absent: always.</param>
/// <param name="Text">The words, with slots.</param>
internal sealed record WordingAnswer(string? When, string Text);

/// <summary>A sentence that rests on an article.</summary>
/// <param name="Regulation">Its id: <c>/v1/regulations/{id}</c>.</param>
/// <param name="Article">The article's id within it.</param>
/// <param name="Text">What it means for the case.</param>
internal sealed record BasisAnswer(string Regulation, string Article, IReadOnlyList<WordingAnswer> Text);
