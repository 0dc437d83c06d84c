using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>The values of a fact that tests with given constants can tell apart. A null among them is none.</summary>
internal static class TrialValues
{
    /// <summary>Null when the type has no such finite choice.</summary>
    public static IReadOnlyList<Value?>? Of(FactDefinition fact, IEnumerable<Value> constants)
    {
        IEnumerable<Value?>? values = fact.Type switch
        {
            FactType.Boolean => [new BooleanValue(true), new BooleanValue(false)],
            FactType.Choice when fact.Many => [new ChoiceSetValue([]), .. fact.Choices.Select(choice => new ChoiceSetValue([choice.Key]))],
            FactType.Choice => fact.Choices.Select(choice => new ChoiceValue(choice.Key)),
            FactType.Number => Between(constants.OfType<NumberValue>().SelectMany(number => Ends(number, fact.Unit)), fact.Range)
                .Select(number => new NumberValue(number, fact.Unit)),
            FactType.Duration => Durations([.. constants.OfType<DurationValue>()]),
            _ => null,
        };
        return values is null ? null : fact.NoneTitle is null ? [.. values] : [.. values, null];
    }

    private static IEnumerable<Value>? Durations(List<DurationValue> constants)
    {
        // Working days and months do not compare with hours.
        if (constants.Select(c => c.Kind).Distinct().Count() > 1) return null;
        var kind = constants.Count == 0 ? DurationKind.Clock : constants[0].Kind;
        return Between(constants.SelectMany(c => Ends(c.Extent)), new Interval(0, null)).Select(extent => new DurationValue(extent, kind));
    }

    private static IEnumerable<decimal> Ends(NumberValue number, Unit unit)
    {
        // A bare number is read in the unit of the fact it stands beside.
        var factor = number.Unit == Unit.None || number.Unit.Dimension != unit.Dimension ? 1 : number.Unit.Factor / unit.Factor;
        return Ends(number.Extent).Select(end => end * factor);
    }

    private static IEnumerable<decimal> Ends(Interval extent) => new[] { extent.Low, extent.High }.OfType<decimal>().Distinct();

    /// <summary>Every constant, one number between each two, one beyond both ends; all within the range.</summary>
    private static IEnumerable<decimal> Between(IEnumerable<decimal> constants, Interval? range)
    {
        var ends = constants.Concat(range is null ? [] : Ends(range.Value)).Distinct().Order().ToList();
        if (ends.Count == 0) return [0];
        IEnumerable<decimal> all = [ends[0] - 1, .. ends, .. ends.Zip(ends.Skip(1), (low, high) => (low + high) / 2), ends[^1] + 1];
        return all.Order().Where(number => range is null || Holds(range.Value, number));
    }

    private static bool Holds(Interval range, decimal number) =>
        (range.Low is not { } low || (range.LowOpen ? number > low : number >= low))
        && (range.High is not { } high || (range.HighOpen ? number < high : number <= high));
}
