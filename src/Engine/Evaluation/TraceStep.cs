using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Evaluation;

/// <summary>One condition looked at on the way.</summary>
/// <param name="Tree">The tree's id.</param>
/// <param name="Node">The node's path within it.</param>
/// <param name="At">Where the condition was written.</param>
/// <param name="Condition">Its text; of a default, <c>otherwise</c> or <c>unknown</c>.</param>
/// <param name="Truth">What it came to: true, false, open or unknowable.</param>
/// <param name="Because">Why the expert looks here; null where nothing was written.</param>
/// <param name="Facts">The facts it looked at.</param>
public sealed record TraceStep(string Tree, string Node, SourceSpan At, string Condition, StepTruth Truth, string? Because, ImmutableArray<TracedFact> Facts);
