using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>Days and moments on either side of every one that rules may hold a fact against: those named, those of other facts, now, and each of them moved by every span named.</summary>
internal static class MomentValues
{
    /// <param name="fact">A date or date-time fact; of others there are none.</param>
    /// <param name="constants">Of the formulas that name it.</param>
    /// <param name="known">Values of the facts beside it.</param>
    /// <param name="frame">The case.</param>
    public static List<Value?> Of(FactDefinition fact, IReadOnlyCollection<Value> constants, IEnumerable<Value?> known, FactFrame frame)
    {
        if (fact.Type is not (FactType.Date or FactType.DateTime)) return [];
        var step = fact.Type == FactType.Date ? TimeSpan.FromDays(1) : TimeSpan.FromMinutes(1);
        var spans = constants.OfType<DurationValue>().Where(d => d is { Kind: DurationKind.Clock, Extent.Low: not null }).Select(d => TimeSpan.FromSeconds((double)d.Extent.Low!.Value)).ToList();
        var turns = constants.Concat(known.OfType<Value>()).Select(value => Moment(value, frame)).OfType<DateTimeOffset>().Append(frame.Now)
            .SelectMany(at => spans.SelectMany(span => new[] { at - span, at + span }).Prepend(at));
        return [.. turns.SelectMany(at => new[] { at - step, at, at + step }).Distinct().Order()
            .Select(at => fact.Type == FactType.Date ? (Value?)new DateValue(DateOnly.FromDateTime(at.DateTime)) : new DateTimeValue(at)).Distinct()];
    }

    private static DateTimeOffset? Moment(Value value, FactFrame frame) => value switch
    {
        DateTimeValue moment => TimeZoneInfo.ConvertTime(moment.At, frame.Zone),
        DateValue date => new DateTimeOffset(date.Date.ToDateTime(TimeOnly.MinValue), frame.Zone.GetUtcOffset(date.Date.ToDateTime(TimeOnly.MinValue))),
        _ => null,
    };
}
