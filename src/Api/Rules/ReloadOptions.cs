namespace DiagnosisEngine.Api.Rules;

/// <summary>How changes of the rule files are noticed.</summary>
internal sealed record ReloadOptions
{
    /// <summary>The file system tells of changes. Not so on some mounts of containers and networks: poll there.</summary>
    public bool Watch { get; init; } = true;

    /// <summary>Look at the files this often; null: never.</summary>
    public TimeSpan? Poll { get; init; }

    /// <summary>After a change, wait until nothing has changed for this long: editors and copies write several times.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(500);
}
