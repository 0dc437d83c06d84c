using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>The <c>all</c> around a path, as far as its fallback waits for what the members come to.</summary>
internal sealed class MemberScope(string name, MemberScope? outer)
{
    /// <summary>A member found a cause or waits for an answer.</summary>
    public Mark Found { get; } = new($"{name}: a member found something");

    /// <summary>A member found nothing, past something unknown.</summary>
    public Mark Stepped { get; } = new($"{name}: stepped over something unknown");

    /// <summary>What is found in an inner <c>all</c> is found in every one around it.</summary>
    public ImmutableArray<Mark> FoundEverywhere => outer is null ? [Found] : [Found, .. outer.FoundEverywhere];
}
