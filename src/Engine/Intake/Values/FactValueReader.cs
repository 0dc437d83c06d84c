using DiagnosisEngine.Model;

namespace DiagnosisEngine.Intake;

/// <summary>Types what was heard by the fact it is heard for: 度 is ℃ here and kWh there, and 27楼 is neither.</summary>
internal static class FactValueReader
{
    /// <summary>The value; null when the stretch is none of this fact's, or one that is not possible.</summary>
    public static Value? Read(ValueCandidate candidate, FactDefinition fact, IntakeText text) => fact.Type switch
    {
        FactType.Number => candidate.Quantity is { } quantity ? Number(quantity, candidate, fact, text) : null,
        FactType.Duration => candidate is { Quantity: { Kind: QuantityKind.Duration } quantity, HasUnit: true } ? Duration(quantity) : candidate.Moment is { } since ? Since(since, text.ReceivedAt) : null,
        FactType.Date => candidate.Moment?.Date is { } day ? new DateValue(day) : null,
        FactType.DateTime => candidate.Moment?.Instant is { } instant ? new DateTimeValue(instant) : null,
        FactType.Text => candidate is { Quantity: null, Moment: null } ? new TextValue(text.Text[candidate.Start..candidate.End]) : null,
        _ => null,
    };

    /// <summary>Whether <see cref="Read"/> gives a value.</summary>
    public static bool MayRead(ValueCandidate candidate, FactDefinition fact, IntakeText text) => fact.Type == FactType.Number
        ? candidate.Quantity is { } quantity && Extent(quantity, candidate, fact, text) is not null
        : Read(candidate, fact, text) is not null;

    // 昨天就停了: how long is what lies between then and receipt.
    private static DurationValue? Since(Moment moment, DateTimeOffset receivedAt)
    {
        if (moment.Counted is { } counted) return Duration(counted);
        if (moment.From >= receivedAt) return null;
        var least = Math.Max(0, (receivedAt - moment.To).TotalSeconds);
        return new(new Interval((decimal)least, (decimal)(receivedAt - moment.From).TotalSeconds), DurationKind.Clock);
    }

    private static DurationValue Duration(Quantity quantity) => quantity.Unit switch
    {
        "mo" => new(quantity.Extent, DurationKind.Months),
        "wd" => new(quantity.Extent, DurationKind.WorkingDays),
        _ => new(quantity.Extent, DurationKind.Clock),
    };

    private static NumberValue? Number(Quantity quantity, ValueCandidate candidate, FactDefinition fact, IntakeText text) =>
        Extent(quantity, candidate, fact, text) is { } extent ? new(extent, fact.Unit) : null;

    private static Interval? Extent(Quantity quantity, ValueCandidate candidate, FactDefinition fact, IntakeText text)
    {
        if (Scale(quantity, fact.Unit.Symbol, text) is not { } scale) return null;
        // The number without its unit, where the author wrote the unit behind {}, is read like the number with it.
        if (!candidate.HasUnit && quantity.Kind == QuantityKind.Label) return null;
        var extent = new Interval(quantity.Extent.Low * scale, quantity.Extent.High * scale, quantity.Extent.LowOpen, quantity.Extent.HighOpen);
        return IsPossible(extent, fact.Range) ? extent : null;
    }

    private static decimal? Scale(Quantity quantity, string symbol, IntakeText text) => quantity.Kind switch
    {
        QuantityKind.Bare => IsFree(text.Text, quantity.End) ? 1 : null,
        QuantityKind.Measure when symbol.Length == 0 => HeardUnits.IsMeasure(quantity.Unit) ? null : 1,
        QuantityKind.Measure => HeardUnits.Scale(quantity.Unit, symbol),
        QuantityKind.Duration => Seconds(symbol) is { } seconds && quantity.Unit == "s" ? 1 / seconds : null,
        _ => null,
    };

    private static decimal? Seconds(string symbol) => symbol switch
    {
        "s" or "秒" => 1,
        "min" or "分钟" => 60,
        "h" or "小时" => 3600,
        "d" or "天" => 86400,
        _ => null,
    };

    // A letter behind a bare number makes it a name: 4g, 15a.
    private static bool IsFree(string text, int end) => end >= text.Length || !char.IsAsciiLetter(text[end]);

    private static bool IsPossible(Interval extent, Interval? range) =>
        range is not { } bounds
        || !(extent.High < bounds.Low) && !(extent.Low > bounds.High) && (!extent.IsPoint || extent.Low >= (bounds.Low ?? extent.Low));
}
