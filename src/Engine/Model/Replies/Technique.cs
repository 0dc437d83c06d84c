using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A manner of speaking: blocks it replaces and, if it must, another order.</summary>
/// <param name="Id">The file's name: <c>empathy</c>, <c>sandwich</c>.</param>
/// <param name="Title">What people read.</param>
/// <param name="Knowledge">Entries of the knowledge index it covers: <c>Z30</c>.</param>
/// <param name="When">The first technique whose condition holds is used.</param>
/// <param name="Blocks">Replaced or added blocks by name.</param>
/// <param name="Order">Null: the channel's.</param>
/// <param name="At">Where it was written.</param>
public sealed record Technique(string Id, string Title, ImmutableArray<string> Knowledge, Formula When,
    ImmutableSortedDictionary<string, Sentence> Blocks, ImmutableArray<string>? Order, SourceSpan At)
{
    /// <summary>Why it fits when its condition holds, for whoever speaks; null: not written.</summary>
    public string? Because { get; init; }
}
