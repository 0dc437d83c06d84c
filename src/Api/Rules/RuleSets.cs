using System.Diagnostics.CodeAnalysis;
using DiagnosisEngine.Packs;

namespace DiagnosisEngine.Api.Rules;

/// <summary>
/// The rules in use. New ones take their place in one step, and only without errors; requests under way end with those they began with.
/// </summary>
/// <param name="first">The rules the process started with.</param>
/// <param name="options">How they are loaded, fact sources included.</param>
/// <param name="clock">Of the times told.</param>
[SuppressMessage("Reliability", "CA1001", Justification = "Lives as long as the process; a SemaphoreSlim without a wait handle holds nothing.")]
internal sealed class RuleSets(RuleLoad first, DecisionEngineOptions options, TimeProvider clock)
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile RuleSet _current = new(first.Engine ?? throw new RuleLoadException(first), first.Files, clock.GetUtcNow(), first.Issues);
    private volatile ReloadAttempt _last = new(clock.GetUtcNow(), ReloadAttempt.Loaded, first.Files, first.Issues);

    /// <summary>Where they are read from, the main folder first.</summary>
    public IReadOnlyList<string> Folders { get; } = [options.RulesFolder, .. options.Overlays];

    public RuleSet Current => _current;

    public ReloadAttempt LastAttempt => _last;

    /// <summary>Reads the files and puts them into use where they differ and hold no error. Attempts wait for one another.</summary>
    public async Task<ReloadAttempt> ReloadAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(Reload, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    private ReloadAttempt Reload()
    {
        var files = RuleFiles.Read(Folders);
        // A folder that could not be read at all has the digest of nothing; the load says why.
        if (files.Digest == _current.Digest) return _last = new(clock.GetUtcNow(), ReloadAttempt.Unchanged, files, _current.Issues);
        if (files.Digest == _last.Files.Digest && _last.Outcome == ReloadAttempt.Refused) return _last = _last with { At = clock.GetUtcNow() };
        var load = DecisionEngine.Load(options.RulesFolder, options);
        if (load.HasErrors) return _last = new(clock.GetUtcNow(), ReloadAttempt.Refused, load.Files, load.Issues);
        _current = new(load.Engine, load.Files, clock.GetUtcNow(), load.Issues);
        return _last = new(_current.LoadedAt, ReloadAttempt.Loaded, load.Files, load.Issues);
    }
}
