namespace DiagnosisEngine.Evaluation;

/// <summary>Where a course ended.</summary>
/// <param name="Result">How.</param>
/// <param name="At">At which stage: the first that did not pass, else the last.</param>
internal readonly record struct CourseEnd(WalkResult Result, int At);
