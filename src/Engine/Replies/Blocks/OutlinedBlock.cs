using DiagnosisEngine.Model;

namespace DiagnosisEngine.Replies;

/// <summary>A block at its place in a reply.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sentence">What is said; null: it is filled from causes or scripts.</param>
internal readonly record struct OutlinedBlock(string Name, Sentence? Sentence);
