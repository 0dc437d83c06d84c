namespace DiagnosisEngine.Packs;

/// <summary>How much is read from disk before anybody looks at it.</summary>
internal sealed record RuleFolderLimits
{
    /// <summary>Rule files of all folders together.</summary>
    public int Files { get; init; } = 5_000;

    /// <summary>Bytes of one file.</summary>
    public long FileBytes { get; init; } = 4 << 20;

    /// <summary>Bytes of all files together.</summary>
    public long TotalBytes { get; init; } = 64L << 20;

    /// <summary>Folders inside one another.</summary>
    public int Depth { get; init; } = 8;
}
