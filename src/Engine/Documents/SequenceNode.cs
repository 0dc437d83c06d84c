using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Documents;

/// <summary>A list.</summary>
/// <param name="Items">In written order.</param>
/// <param name="IsFlow">Written in brackets.</param>
/// <param name="At">Where.</param>
internal sealed record SequenceNode(ImmutableArray<DocumentNode> Items, bool IsFlow, SourceSpan At) : DocumentNode(At);
