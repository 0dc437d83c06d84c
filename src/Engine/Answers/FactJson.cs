using System.Collections.Immutable;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Answers;

/// <summary>Reads facts of a request: <c>{ id: value | {value, at, source} | {unknown: true} | {none: true} }</c>.</summary>
internal static class FactJson
{
    private static readonly ImmutableArray<string> Members = ["value", "at", "source", "unknown", "none"];

    private static readonly ImmutableDictionary<string, GivenFact> Nothing = ImmutableDictionary.Create<string, GivenFact>(StringComparer.Ordinal);

    public static ImmutableDictionary<string, GivenFact> ReadAll(ref MemberReader reader)
    {
        if (!reader.IsObject()) return Nothing;
        var read = Nothing.ToBuilder();
        while (reader.Next() is { } name)
        {
            if (read.ContainsKey(name))
            {
                reader.ReportTwice(name);
                reader.Skip();
                continue;
            }
            var before = reader.Errors.Count;
            if (Read(ref reader) is { } fact) read.Add(name, fact);
            reader.PlaceUnder(name, before);
        }
        return read.ToImmutable();
    }

    private static GivenFact? Read(ref MemberReader reader)
    {
        if (!reader.StartsObject) return Values(ref reader) is { } plain ? new GivenFact(EvidenceState.Known, plain) : null;

        ImmutableArray<string>? values = null;
        DateTimeOffset? time = null;
        string? source = null;
        bool unknown = false, none = false;
        var complete = true;
        var members = new MemberSet(Members);
        while (reader.Next(ref members) is { } name)
        {
            var before = reader.Errors.Count;
            switch (name)
            {
                case "value": values = Values(ref reader); complete &= values is not null; break;
                case "at": time = reader.Time(); break;
                case "source": source = reader.Text(); break;
                case "unknown": unknown = reader.Flag(); break;
                default: none = reader.Flag(); break;
            }
            reader.PlaceUnder(name, before);
        }
        if (!complete) return null;
        if ((values is null ? 0 : 1) + (unknown ? 1 : 0) + (none ? 1 : 0) == 1)
            return new GivenFact(unknown ? EvidenceState.Unknowable : none ? EvidenceState.None : EvidenceState.Known, values ?? [], time, source);
        reader.Report("bad-fact", "value、unknown: true、none: true 三样里要且只要一样。", "exactly one of value, unknown: true and none: true belongs here.");
        return null;
    }

    private static ImmutableArray<string>? Values(ref MemberReader reader)
    {
        if (!reader.StartsArray) return reader.Scalar() is { } one ? [one] : null;
        var values = ImmutableArray.CreateBuilder<string>();
        var complete = true;
        for (var index = 0; reader.NextItem(); index++)
        {
            var before = reader.Errors.Count;
            if (reader.Scalar() is { } value) values.Add(value);
            else complete = false;
            reader.PlaceUnder(index, before);
        }
        return complete ? values.DrainToImmutable() : null;
    }
}
