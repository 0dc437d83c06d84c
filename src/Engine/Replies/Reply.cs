using System.Collections.Immutable;

namespace DiagnosisEngine.Replies;

/// <summary>A draft for the customer.</summary>
/// <param name="Text">The words; empty when all of them had to be withheld.</param>
/// <param name="Channel">The channel's id.</param>
/// <param name="Technique">The technique's id; null: none.</param>
/// <param name="Citations">What it rests on, stated or not.</param>
/// <param name="Gaps">What was left out.</param>
public sealed record Reply(string Text, string Channel, string? Technique, ImmutableArray<ReplyCitation> Citations, ImmutableArray<ReplyGap> Gaps)
{
    /// <summary>Why that technique, for whoever speaks; null: none is used, its rules do not say, or a customer reads it.</summary>
    public string? TechniqueBecause { get; init; }
}
