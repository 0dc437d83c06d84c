namespace DiagnosisEngine.Cli.Training;

/// <summary>How long and how boldly to learn. The defaults were chosen on texts that were not learned from.</summary>
internal sealed record TrainerSettings
{
    /// <summary>Times every text is read.</summary>
    public int Rounds { get; init; } = 15;

    /// <summary>Runs found in fewer texts are not learned.</summary>
    public int FewestTexts { get; init; } = 3;

    /// <summary>Size of one step.</summary>
    public float Step { get; init; } = 0.5f;

    /// <summary>Pulls weights to 0.</summary>
    public float Pull { get; init; } = 2e-5f;

    /// <summary>What a signal of a danger weighs, in natural logarithms of odds. It is not learned: authors write signals by the same texts, where they would seem surer than they are.</summary>
    public double Danger { get; init; } = 1;

    /// <summary>A danger at least this likely is raised without a signal: four of ten such alarms may be true.</summary>
    public double Raise { get; init; } = 0.4;

    /// <summary>A signalled danger less likely than this stays silent: one in ten.</summary>
    public double Silence { get; init; } = 0.1;

    /// <summary>Until this much has been learned of a run, steps stay as small as the slopes: two texts do not make a rule.</summary>
    public float Calm { get; init; } = 0.1f;

    /// <summary>Power of the log ratio by which steps are sized: 0 takes all runs alike.</summary>
    public float Rareness { get; init; } = 0.6f;

    /// <summary>Parts into which the texts fall for calibration; each is judged by a model of the others.</summary>
    public int Parts { get; init; } = 3;

    /// <summary>Runs kept for each group, category, hazard and trait, and for any danger: the heaviest.</summary>
    public (int Group, int Category, int Hazard, int AnyDanger, int Trait) Kept { get; init; } = (4500, 400, 3000, 20000, 17000);
}
