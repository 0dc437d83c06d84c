namespace DiagnosisEngine.Api.Problems;

/// <summary>Carries a problem to the edge.</summary>
internal sealed class ProblemException(Problem problem) : Exception(problem.Name)
{
    public Problem Problem { get; } = problem;
}
