using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Answers;

/// <summary>A mistake in a request. It never repeats the customer's words.</summary>
/// <param name="Pointer">JSON pointer to the member: <c>/facts/room.measured</c>.</param>
/// <param name="Code">unknown-fact, wrong-type, unknown-category, unknown-pack, unknown-tree, unknown-region, unknown-channel, unknown-hazard, bad-source, text-too-long, nothing-to-answer, ...</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record ComplaintError(string Pointer, string Code, Bilingual Message)
{
    /// <summary>The changing parts of the message, for callers who word it themselves: <c>nearest</c>, <c>known</c>, <c>limit</c>, <c>length</c>, <c>range</c>. Never what the caller sent.</summary>
    public ImmutableSortedDictionary<string, string> Parameters { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>With one more changing part; null: without.</summary>
    internal ComplaintError With(string name, string? value) => value is null ? this : this with { Parameters = Parameters.SetItem(name, value) };
}
