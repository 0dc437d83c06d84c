namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>How well one group is heard.</summary>
/// <param name="Group">Its id.</param>
/// <param name="Labelled">Complaints judged to be of it.</param>
/// <param name="Heard">Complaints heard as it.</param>
/// <param name="Right">Both.</param>
internal sealed record GroupScore(string Group, int Labelled, int Heard, int Right)
{
    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Labelled + Heard == 0 ? 0 : 2.0 * Right / (Labelled + Heard);
}
