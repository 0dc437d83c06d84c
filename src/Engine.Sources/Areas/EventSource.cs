using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>
/// Lays the events of a board over a system: where one covers the customer, its facts stand, and the system is asked for the rest alone.
/// With an event the answer does not depend on whether the system itself is well.
/// </summary>
/// <param name="inner">The system.</param>
/// <param name="board">Its events and those of others.</param>
/// <param name="areas">Where a customer lies.</param>
internal sealed class EventSource(IFactSource inner, EventBoard board, AreaBook areas) : IFactSource
{
    public string System => inner.System;

    public async Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        var told = await ToldAsync(request, cancellationToken).ConfigureAwait(false);
        if (told.IsEmpty) return await inner.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var rest = request with { Facts = request.Facts.RemoveAll(fact => told.Any(reading => reading.Fact == fact.Id)) };
        if (rest.Facts.IsEmpty) return told;
        try
        {
            return [.. told, .. await inner.ReadAsync(rest, cancellationToken).ConfigureAwait(false)];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // What the event tells is enough to answer; the rest is missing on the page.
            return told;
        }
    }

    private async Task<ImmutableArray<SourceReading>> ToldAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        // Most of the time nothing happens anywhere, and nobody has to be asked where a customer lives.
        if (!board.Systems.Contains(System)) return [];
        var where = await WhereAsync(request, cancellationToken).ConfigureAwait(false);
        var told = board.Covering(System, where, request.At).SelectMany(happening => happening.Readings).Where(reading => request.Facts.Any(fact => fact.Id == reading.Fact));
        return [.. told.DistinctBy(reading => reading.Fact)];
    }

    private async Task<ImmutableArray<string>> WhereAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await areas.FindAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Not knowing where a customer lives must not keep a system that is well from telling what it knows.
            return [];
        }
    }
}
