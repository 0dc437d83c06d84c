using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Model;

/// <summary>A way replies travel, with the order of their blocks.</summary>
/// <param name="Id">The file's name: <c>call</c>, <c>sms</c>.</param>
/// <param name="Title">What people read.</param>
/// <param name="Limit">The most characters a reply may have; null: no limit.</param>
/// <param name="Order">Names of blocks: those of the cause (found, we-do, you-can-do, basis, amounts) and those of <c>blocks.yaml</c>.</param>
/// <param name="At">Where it was written.</param>
public sealed record Channel(string Id, string Title, int? Limit, ImmutableArray<string> Order, SourceSpan At)
{
    /// <summary>How its words reach the customer.</summary>
    public ReplyForm Form { get; init; }
}
