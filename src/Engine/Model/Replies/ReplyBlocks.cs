using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary><c>replies/blocks.yaml</c>: sentences every channel may use, and words no reply may hold.</summary>
/// <param name="Blocks">By name.</param>
/// <param name="NeverSay">Held against every rendered reply.</param>
public sealed record ReplyBlocks(ImmutableSortedDictionary<string, Sentence> Blocks, ImmutableArray<Phrase> NeverSay);
