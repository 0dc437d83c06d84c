using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Documents;

/// <summary>Keys with values, in written order. Duplicate keys were reported and dropped.</summary>
internal sealed record MappingNode(ImmutableArray<MappingEntry> Entries, SourceSpan At) : DocumentNode(At);
