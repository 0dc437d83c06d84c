using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Reads values from text: those of facts by the vocabulary, those of figures by how they are written.</summary>
internal static class ValueReader
{
    /// <summary>A fact's value; several texts only for a fact with many choices. Null with an error when the text is none.</summary>
    public static Value? ReadFact(ImmutableArray<string> texts, FactDefinition fact, TimeZoneInfo zone, out Bilingual? error)
    {
        error = null;
        if (fact.Type == FactType.Choice && fact.Many) return Choices(texts, fact, out error);
        if (texts.Length != 1)
        {
            error = ValueMessages.OneValueOnly(fact.Id);
            return null;
        }
        var text = texts[0].Trim();
        (Value? value, error) = fact.Type switch
        {
            FactType.Boolean => Boolean(text) is { } boolean ? (boolean, null) : (null, ValueMessages.NotBoolean(text)),
            FactType.Choice => Choice(text, fact),
            FactType.Number => Number(text, fact.Unit),
            FactType.Date => TimeReader.Date(text) is { } date ? (date, null) : (null, ValueMessages.NotDate(text)),
            FactType.DateTime => TimeReader.DateTime(text, zone) is { } moment ? (moment, null) : (null, ValueMessages.NotDateTime(text)),
            FactType.Duration => Duration(text) is { } duration ? (duration, null)
                : (null, DurationNotation.Spelled(text) is { } spelled ? ValueMessages.DurationInWords(text, spelled) : ValueMessages.NotDuration(text)),
            _ => ((Value?)new TextValue(texts[0]), (Bilingual?)null),
        };
        return value;
    }

    /// <summary>A figure's value: <c>18 ℃</c>, <c>24h</c>, <c>5wd</c>, <c>11-16..04-05</c>, <c>20 %</c>, <c>[45..120] min</c>.</summary>
    public static Value? ReadLiteral(string text, TimeZoneInfo zone, out Bilingual? error)
    {
        var written = text.Trim();
        error = ValueMessages.NotValue(written);
        var value = Boolean(written, titles: false) ?? TimeReader.Season(written) ?? TimeReader.Date(written) ?? (Value?)TimeReader.DateTime(written, zone);
        if (value is null && QuantityReader.Read(written) is { } quantity)
        {
            value = QuantityReader.Duration(quantity.Extent, quantity.Suffix);
            if (value is null && UnitCatalog.Find(quantity.Suffix) is { } unit) value = new NumberValue(quantity.Extent, unit);
            if (value is null) error = UnitMessages.Unknown(quantity.Suffix);
        }
        if (value is not null) error = null;
        return value;
    }

    private static BooleanValue? Boolean(string text, bool titles = true) => text switch
    {
        "true" => new BooleanValue(true),
        "false" => new BooleanValue(false),
        "是" when titles => new BooleanValue(true),
        "否" when titles => new BooleanValue(false),
        _ => null,
    };

    private static ChoiceSetValue? Choices(ImmutableArray<string> texts, FactDefinition fact, out Bilingual? error)
    {
        error = null;
        var keys = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        // The notation of a set is its keys with commas between; of the empty set nothing.
        foreach (var text in texts.SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            var (key, problem) = Choice(text, fact);
            if (key is null)
            {
                error = problem;
                return null;
            }
            keys.Add(((ChoiceValue)key).Key);
        }
        return new ChoiceSetValue(keys.ToImmutable());
    }

    private static (Value?, Bilingual?) Choice(string text, FactDefinition fact)
    {
        foreach (var choice in fact.Choices)
            if (choice.Key == text) return (new ChoiceValue(choice.Key), null);
        foreach (var choice in fact.Choices)
            if (choice.Title == text) return (new ChoiceValue(choice.Key), null);
        var keys = fact.Choices.Select(c => c.Key);
        return (null, ValueMessages.UnknownChoice(text, fact.Id, keys, NearestName.Find(text, keys)));
    }

    private static (Value?, Bilingual?) Number(string text, Unit unit)
    {
        if (QuantityReader.Read(text) is not { } quantity) return (null, text.StartsWith('[') || text.StartsWith('(') ? ValueMessages.NotInterval(text) : ValueMessages.NotNumber(text));
        // A number without a unit is in the fact's; 度 is what the fact measures, where that is one of its meanings.
        if (quantity.Suffix.Length == 0 || quantity.Suffix == unit.Symbol || (quantity.Suffix == "度" && unit.Symbol is "℃" or "kWh")) return (new NumberValue(quantity.Extent, unit), null);
        if (UnitCatalog.Find(quantity.Suffix) is not { } written || !UnitAlgebra.Same(written, unit)) return (null, ValueMessages.WrongUnit(quantity.Suffix, unit.Symbol));
        try
        {
            return (new NumberValue(IntervalMath.Scale(quantity.Extent, written.Factor / unit.Factor), unit), null);
        }
        catch (OverflowException)
        {
            return (null, ValueMessages.NotNumber(text));
        }
    }

    private static DurationValue? Duration(string text) => QuantityReader.Read(text) is { } quantity ? QuantityReader.Duration(quantity.Extent, quantity.Suffix) : null;
}
