namespace DiagnosisEngine.Evaluation;

/// <summary>A run of keys of one fact that lead to the same place; of a fact whose keys count cells, one key. Cells of a test stand side by side, in the order of their keys.</summary>
/// <param name="Upto">The first key beyond it.</param>
/// <param name="Next">Where they lead.</param>
internal readonly record struct Cell(long Upto, Way Next);
