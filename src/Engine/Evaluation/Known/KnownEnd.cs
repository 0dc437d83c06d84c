namespace DiagnosisEngine.Evaluation;

/// <summary>What cases come to that stand alike in all they turn on.</summary>
/// <param name="Outcome">Of the tree and its gates.</param>
/// <param name="MetUnknown">Something was open or unknowable, here or at a tree before.</param>
internal sealed record KnownEnd(TreeOutcome Outcome, bool MetUnknown);
