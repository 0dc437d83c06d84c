using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Sheets;

/// <summary>A number that a rule states.</summary>
/// <param name="Amount">What it comes to.</param>
/// <param name="Text">As written.</param>
/// <param name="At">Where.</param>
/// <param name="Ids">The entries it is stated for; empty: for none in particular.</param>
/// <param name="Side">To which side the limit itself belongs.</param>
internal sealed record StatedNumber(SheetAmount Amount, string Text, SourceSpan At, ImmutableHashSet<string> Ids, NumberSide Side = NumberSide.Unsaid)
{
    /// <summary>The tree whose share it is; null: no share.</summary>
    public string? ShareOf { get; init; }

    /// <summary>The figure it is the value of, where a cause names that as its deadline; null: it is written where it stands.</summary>
    public string? Figure { get; init; }
}
