namespace DiagnosisEngine.Cli.Training;

/// <summary>By what sums are multiplied so that of ten things said to be nine tenths likely nine are true: learned weights are too sure of themselves.</summary>
/// <param name="Groups">For groups, categories and phrases.</param>
/// <param name="Hazards">For hazards.</param>
/// <param name="HazardStart">Added for any danger.</param>
internal sealed record Calibration(double Groups, double Hazards, double HazardStart)
{
    public static Calibration None { get; } = new(1, 1, 0);
}
