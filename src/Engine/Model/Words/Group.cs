using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A row of <c>groups.yaml</c>: categories handled by one department when nothing more is known.</summary>
/// <param name="Id"><c>heating-temperature</c>; one is <c>other</c>.</param>
/// <param name="Title">What people read.</param>
/// <param name="Department">Who takes what no tree answers.</param>
/// <param name="At">Where it was written.</param>
public sealed record Group(string Id, string Title, string Department, SourceSpan At)
{
    /// <summary>What it shares with other groups, a trade or a kind of matter, such as <c>water</c> and <c>bills</c>: what is learned of one of them counts for all.</summary>
    public ImmutableArray<string> Traits { get; init; } = [];
}
