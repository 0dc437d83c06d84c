using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>
/// Reads fact sources in parallel, each under the time limit. A source that fails, is late or answers in the wrong type makes those facts
/// unknowable and is named; it never fails the diagnosis.
/// </summary>
internal sealed class SourceReader(RuleBase rules, IReadOnlyList<IFactSource> sources, TimeSpan timeLimit, TimeProvider clock, TimeZoneInfo zone)
{
    private readonly ImmutableDictionary<string, IFactSource> _sources = BySystem(sources);

    /// <summary>Systems somebody registered.</summary>
    public ImmutableHashSet<string> Systems { get; } = [.. sources.Select(s => s.System)];

    /// <summary>Registered systems that no pack declares: most likely a misspelt name.</summary>
    public ImmutableArray<SourceReport> Undeclared { get; } =
    [
        .. from source in sources
           where !rules.Packs.Values.Any(pack => pack.Systems.Contains(source.System))
           select new SourceReport(source.System, "undeclared", 0),
    ];

    /// <summary>One round: every system once, all its facts together. One that was late in a round before is not waited for again.</summary>
    public async Task<ImmutableArray<SourceRound>> ReadAsync(BoundComplaint complaint, ImmutableArray<Category> categories,
        ILookup<string, FactDefinition> factsBySystem, IReadOnlySet<string> late, CancellationToken cancellationToken)
    {
        var request = new SourceRequest(complaint.CustomerReference, complaint.Region, [], complaint.ReceivedAt) { Categories = [.. categories.Select(c => c.Id)] };
        return [.. await Task.WhenAll(factsBySystem.Select(group =>
            late.Contains(group.Key) ? Task.FromResult(Late(group.Key, [.. group], request.At)) : ReadOneAsync(group.Key, request with { Facts = [.. group] }, cancellationToken))).ConfigureAwait(false)];
    }

    private async Task<SourceRound> ReadOneAsync(string system, SourceRequest request, CancellationToken cancellationToken)
    {
        var (facts, now) = (request.Facts, request.At);
        var start = clock.GetTimestamp();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        string status;
        ImmutableArray<Evidence> evidence;
        ImmutableArray<string> unreadable = [];
        try
        {
            // Task.Run: a source that blocks before its first await must not hold up the others.
            var reading = Task.Run(() => _sources[system].ReadAsync(request, limit.Token), limit.Token);
            var readings = await reading.WaitAsync(timeLimit, clock, cancellationToken).ConfigureAwait(false);
            (status, evidence) = ("ok", Evidence(system, facts, readings, now));
            unreadable = [.. readings.Where(reading => !IsReadable(reading)).Select(reading => reading.Fact ?? "").Distinct()];
        }
        catch (TimeoutException)
        {
            await StopAsync(limit).ConfigureAwait(false);
            (status, evidence) = (SourceReport.TimedOut, Evidence(system, facts, [], now));
        }
        catch (SourceRestingException)
        {
            (status, evidence) = ("resting", Evidence(system, facts, [], now));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever a foreign system throws, its facts are unknowable and the answer names it.
        catch (Exception)
#pragma warning restore CA1031
        {
            (status, evidence) = ("failed", Evidence(system, facts, [], now));
        }
        var report = new SourceReport(system, status, (long)clock.GetElapsedTime(start).TotalMilliseconds)
        {
            Unreadable = unreadable,
            Facts = [.. facts.Select(fact => Judge(fact, [.. evidence.Where(piece => piece.Fact == fact.Id)], unreadable, now))],
        };
        return new SourceRound(report, evidence);
    }

    private SourceRound Late(string system, ImmutableArray<FactDefinition> facts, DateTimeOffset now) =>
        new(new SourceReport(system, SourceReport.TimedOut, 0) { Facts = [.. facts.Select(fact => new SourceFact(fact, SourceFactState.Missing, null))] }, Evidence(system, facts, [], now));

    private static SourceFact Judge(FactDefinition fact, ImmutableArray<Evidence> pieces, ImmutableArray<string> unreadable, DateTimeOffset now)
    {
        var reading = SourceStanding.Of(pieces[0].Origin, pieces).Piece;
        if (reading is null) return new SourceFact(fact, SourceFactState.Contradictory, null);
        if (reading.State == EvidenceState.Unknowable) return new SourceFact(fact, unreadable.Contains(fact.Id) ? SourceFactState.Unreadable : SourceFactState.Missing, null);
        if (fact.Fresh is { } fresh && reading.At < now - fresh) return new SourceFact(fact, SourceFactState.Stale, reading);
        return new SourceFact(fact, reading.State == EvidenceState.None ? SourceFactState.None : SourceFactState.Read, reading);
    }

    private static async Task StopAsync(CancellationTokenSource limit)
    {
        try
        {
            await limit.CancelAsync().ConfigureAwait(false);
        }
        catch (AggregateException)
        {
            // What a foreign system does when it is stopped is its own affair.
        }
    }

    private static ImmutableDictionary<string, IFactSource> BySystem(IReadOnlyList<IFactSource> sources)
    {
        var bySystem = ImmutableDictionary.CreateBuilder<string, IFactSource>(StringComparer.Ordinal);
        foreach (var source in sources)
            if (!bySystem.TryAdd(source.System, source)) throw new ArgumentException($"two fact sources read system '{source.System}'; register one", nameof(sources));
        return bySystem.ToImmutable();
    }

    private ImmutableArray<Evidence> Evidence(string system, ImmutableArray<FactDefinition> facts, IReadOnlyList<SourceReading> readings, DateTimeOffset now)
    {
        var origin = new FactOrigin(OriginKind.System, system);
        var byFact = readings.ToLookup(r => r.Fact, StringComparer.Ordinal);
        return [.. from fact in facts from piece in Evidence(fact, byFact[fact.Id], origin, now) select piece];
    }

    private IEnumerable<Evidence> Evidence(FactDefinition fact, IEnumerable<SourceReading> readings, FactOrigin origin, DateTimeOffset now)
    {
        var any = false;
        foreach (var reading in readings)
        {
            any = true;
            var at = TimeZoneInfo.ConvertTime(reading.At ?? now, zone);
            if (reading.IsNone)
            {
                yield return new Evidence(fact.Id, fact.NoneTitle is null ? EvidenceState.Unknowable : EvidenceState.None, null, origin, at);
                continue;
            }
            var value = Read(reading, fact);
            yield return new Evidence(fact.Id, value is null ? EvidenceState.Unknowable : EvidenceState.Known, value, origin, at);
        }
        if (!any) yield return new Evidence(fact.Id, EvidenceState.Unknowable, null, origin, now);
    }

    private bool IsReadable(SourceReading reading) =>
        reading.Fact is not null && rules.Facts.TryGetValue(reading.Fact, out var fact) && (reading.IsNone ? fact.NoneTitle is not null : Read(reading, fact) is not null);

    private Value? Read(SourceReading reading, FactDefinition fact) =>
        ValueReader.ReadFact(reading.Values, fact, zone, out _) is { } value && FactRange.Holds(fact, value) ? value : null;
}
