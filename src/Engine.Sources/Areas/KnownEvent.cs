using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Sources;

/// <summary>An outage, a cut, works or an alarm that covers areas for a while, and what it makes known to everybody there.</summary>
/// <param name="System">Whose facts it tells.</param>
/// <param name="Areas">Ids of areas.</param>
/// <param name="From">Null: since ever.</param>
/// <param name="Until">Null: until it is taken off the board.</param>
/// <param name="Readings">Facts, the time of restoration above all.</param>
internal sealed record KnownEvent(string System, ImmutableHashSet<string> Areas, DateTimeOffset? From, DateTimeOffset? Until, ImmutableArray<SourceReading> Readings)
{
    public bool Covers(ImmutableArray<string> areas, DateTimeOffset at) => !(From > at) && !(Until < at) && areas.Any(Areas.Contains);
}
