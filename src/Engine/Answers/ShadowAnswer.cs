using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>What would have been answered if the trees on trial answered. It changes nothing in the answer it stands beside.</summary>
/// <param name="Trees">The trees on trial that the case met, by id; never empty.</param>
/// <param name="Answer">The whole answer they would give, with the facts of the answer it stands beside.</param>
/// <param name="Differences">Where the two part: status, causes, question, in this order; empty: nowhere.</param>
public sealed record ShadowAnswer(ImmutableArray<DecisionTree> Trees, Answer Answer, ImmutableArray<ShadowDifference> Differences);
