using System.Collections.Immutable;
using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Api.Keeping.Tapes;

/// <summary>What the fact sources said to one diagnosis, in the order in which each was asked.</summary>
/// <param name="Systems">All that were registered: an unregistered one is unknowable without being asked.</param>
/// <param name="Reads">What was read.</param>
internal sealed record Tape(ImmutableArray<string> Systems, ImmutableArray<TapeRead> Reads)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault };

    public string Write() => JsonSerializer.Serialize(this, Options);

    public static Tape Read(string json) => JsonSerializer.Deserialize<Tape>(json, Options)!;

    /// <summary>A source may finish after the engine gave it up; the answer knows what counted.</summary>
    public Tape As(ImmutableArray<SourceReport> reports)
    {
        var late = reports.Where(report => report.Status == TapeRead.TimedOut).Select(report => report.System).ToHashSet(StringComparer.Ordinal);
        return this with { Reads = [.. Reads.Select((read, index) => late.Contains(read.System) && IsLast(index) ? read with { Status = TapeRead.TimedOut, Readings = [] } : read)] };

        bool IsLast(int index) => !Reads.Skip(index + 1).Any(later => later.System == Reads[index].System);
    }
}

/// <summary>One question to one system.</summary>
/// <param name="System">Its name.</param>
/// <param name="Status">ok, failed or timeout.</param>
/// <param name="Readings">What it said.</param>
internal sealed record TapeRead(string System, string Status, ImmutableArray<TapeReading> Readings)
{
    public const string Ok = "ok";
    public const string Failed = "failed";
    public const string TimedOut = "timeout";
}

/// <summary>One fact as a system told it.</summary>
internal sealed record TapeReading(string Fact, ImmutableArray<string> Values, DateTimeOffset? At, bool None)
{
    public static TapeReading Of(SourceReading reading) => new(reading.Fact, reading.Values.IsDefault ? [] : reading.Values, reading.At, reading.IsNone);

    public SourceReading ToReading() => new(Fact, Values.IsDefault ? [] : Values, At, None);
}
