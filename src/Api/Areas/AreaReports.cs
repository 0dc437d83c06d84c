using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Api.Areas;

/// <summary>
/// Counts how many customers of one area complained of one kind of thing within half an hour, and tells it as a fact source of the host:
/// three are no coincidence. Being asked is the report, so every way into the engine counts, and a customer who asks again counts once.
/// In the memory of this process alone; of a customer only a fingerprint is kept.
/// </summary>
internal sealed class AreaReports(Func<SourceRequest, CancellationToken, Task<ImmutableArray<string>>> areas, TimeProvider clock) : IFactSource
{
    private const string Fact = "area.reports_30m";

    /// <summary>Beyond so many reports at once nobody doubts the event, and memory stays bounded.</summary>
    private const int MostReports = 200_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Area, string Category), Dictionary<long, DateTimeOffset>> _reports = [];
    private DateTimeOffset _swept;
    private int _count;

    public string System => "reports";

    public async Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        // An old complaint is no sign of something happening now, and its answer must not depend on today's.
        var now = clock.GetUtcNow();
        if (request is not { CustomerReference: { } customer, Categories: [var category, ..] } || (request.At - now).Duration() > Window) return [];
        var where = await areas(request, cancellationToken);
        if (where.IsEmpty) return [];
        var fingerprint = BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(customer)));
        lock (_gate)
        {
            Sweep(now);
            var most = where.Max(area => Count((area, category), fingerprint, now));
            return [new SourceReading(Fact, most.ToString(global::System.Globalization.CultureInfo.InvariantCulture), now)];
        }
    }

    private int Count((string, string) kind, long customer, DateTimeOffset now)
    {
        if (!_reports.TryGetValue(kind, out var reports)) _reports[kind] = reports = [];
        if (reports.ContainsKey(customer) || _count < MostReports)
        {
            if (reports.TryAdd(customer, now)) _count++;
            else reports[customer] = now;
        }
        return reports.Values.Count(at => now - at < Window);
    }

    /// <summary>Once a minute, so that a storm of complaints does not sweep at every one.</summary>
    private void Sweep(DateTimeOffset now)
    {
        if (now - _swept < TimeSpan.FromMinutes(1)) return;
        _swept = now;
        foreach (var (kind, reports) in _reports)
        {
            foreach (var (customer, at) in reports)
                if (now - at >= Window && reports.Remove(customer)) _count--;
            if (reports.Count == 0) _reports.Remove(kind);
        }
    }
}
