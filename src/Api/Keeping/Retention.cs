namespace DiagnosisEngine.Api.Keeping;

/// <summary>Opens a configured store at the start, and deletes what has been kept long enough, every hour.</summary>
internal sealed partial class Retention(KeptStore store, RuleShelf shelf, KeepOptions options, TimeProvider clock, ILogger<Retention> log) : BackgroundService
{
    /// <summary>How long a request is remembered by its Idempotency-Key.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.IsConfigured) await store.PrepareAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>One round.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var expired = await store.ExpireAsync(now - options.Retention, cancellationToken);
        await store.ForgetAsync(now - Memory, cancellationToken);
        if (expired == 0) return;
        await shelf.ClearAsync(cancellationToken);
        Expired(log, expired);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        try
        {
            do
            {
                // A store nobody has used needs no cleaning, and no file.
                if (options.IsConfigured || File.Exists(options.Sqlite)) await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failed(log, e.GetType().FullName);
        }
    }

    [LoggerMessage(30, LogLevel.Information, "{Count} sessions were kept long enough and are deleted")]
    private static partial void Expired(ILogger log, int count);

    [LoggerMessage(31, LogLevel.Error, "Deleting old sessions failed with {Type}; it is tried again in an hour")]
    private static partial void Failed(ILogger log, string? type);
}
