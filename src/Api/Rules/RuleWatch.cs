using System.Threading.Channels;

namespace DiagnosisEngine.Api.Rules;

/// <summary>Notices changes of the rule files, by the file system, by polling, or both, and reloads.</summary>
internal sealed partial class RuleWatch(RuleSets rules, ReloadOptions options, TimeProvider clock, ILogger<RuleWatch> log) : BackgroundService
{
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>The files last said to be bad. Looked at again and again, they are the same news.</summary>
    private string? _refused;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var quiet = new QuietPeriod(options.Quiet, clock, Changed);
        var watchers = options.Watch ? Watch(quiet) : [];
        // What was written between the load and now nobody told.
        if (options.Watch) quiet.Signal();
        await using var poll = options.Poll is { } every ? clock.CreateTimer(_ => Changed(), null, every, every) : null;
        try
        {
            await foreach (var _ in _changes.Reader.ReadAllAsync(stoppingToken)) await ReloadAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
        finally
        {
            foreach (var watcher in watchers) watcher.Dispose();
        }
    }

    private void Changed() => _changes.Writer.TryWrite(true);

    private List<FileSystemWatcher> Watch(QuietPeriod quiet)
    {
        var watchers = new List<FileSystemWatcher>();
        foreach (var folder in rules.Folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            FileSystemEventHandler changed = (_, _) => quiet.Signal();
            watcher.Changed += changed;
            watcher.Created += changed;
            watcher.Deleted += changed;
            watcher.Renamed += (_, _) => quiet.Signal();
            // Events were lost: what changed is found by looking.
            watcher.Error += (_, _) => quiet.Signal();
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
        return watchers;
    }

    private async Task ReloadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var attempt = await rules.ReloadAsync(cancellationToken);
            var before = _refused;
            _refused = attempt.Outcome == ReloadAttempt.Refused ? attempt.Files.Digest : null;
            if (attempt.Outcome == ReloadAttempt.Loaded) Loaded(log, attempt.Files.Digest);
            else if (_refused is not null && _refused != before) Refused(log, attempt.Issues.Length, rules.Current.Digest);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failed(log, e.GetType().FullName, e.StackTrace);
        }
    }

    [LoggerMessage(10, LogLevel.Information, "Rules {Digest} are in use")]
    private static partial void Loaded(ILogger log, string digest);

    [LoggerMessage(11, LogLevel.Warning, "Changed rules have errors and are not used ({Issues} issues, see GET /v1/rules); rules {Digest} stay in use")]
    private static partial void Refused(ILogger log, int issues, string digest);

    [LoggerMessage(12, LogLevel.Error, "Reading changed rules failed with {Type}{Trace}")]
    private static partial void Failed(ILogger log, string? type, string? trace);
}
