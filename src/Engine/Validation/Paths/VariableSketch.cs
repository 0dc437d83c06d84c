using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Gathers the constants that a variable is compared with, and cuts its values at them.</summary>
internal sealed class VariableSketch(FactDefinition? fact, IReadOnlyList<string> facts)
{
    private readonly SortedSet<decimal> _bounds = [];
    private readonly SortedSet<string> _words = new(StringComparer.Ordinal);
    private Unit? _unit = fact?.Unit;
    private DurationKind? _kind;
    private Func<decimal, Value> _make = number => new NumberValue(number, fact?.Unit ?? Unit.None);

    /// <summary>Two things are compared with one another: less, equal, greater.</summary>
    public bool IsPair { get; init; }

    public IReadOnlyCollection<string> Words => _words;

    /// <summary>Takes a constant; the same constant then finds its cell.</summary>
    public void Take(Value constant)
    {
        if (constant is ChoiceValue choice) _words.Add(choice.Key);
        else if (constant is TextValue text) _words.Add(text.Text);
        else if (Extent(constant) is { } extent) foreach (var end in new[] { extent.Low, extent.High }.OfType<decimal>()) _bounds.Add(end);
    }

    /// <summary>The constant on this variable's scale; null when it is on none, or on another.</summary>
    public Interval? Extent(Value constant)
    {
        switch (constant)
        {
            case NumberValue number:
                _unit ??= number.Unit;
                if (fact is null && _bounds.Count == 0) _make = value => new NumberValue(value, _unit);
                return number.Unit == Unit.None || number.Unit == _unit ? number.Extent : ValueComparison.In(number, _unit)?.Extent;
            case DurationValue duration:
                _kind ??= duration.Kind;
                if (_kind == duration.Kind) _make = value => new DurationValue(value, _kind.Value);
                return _kind == duration.Kind ? duration.Extent : null;
            case DateValue date:
                _make = value => new DateValue(DateOnly.FromDayNumber((int)value));
                return Interval.Point(date.Date.DayNumber);
            case DateTimeValue moment:
                _make = value => new DateTimeValue(new DateTimeOffset((long)value, TimeSpan.Zero));
                return Interval.Point(moment.At.UtcTicks);
            default: return null;
        }
    }

    public PathVariable Build(int number)
    {
        // Told as intervals, two numbers may be known to be less or equal, and no more.
        if (IsPair) return Variable(number, 3, ordered: true, _ => null);
        switch (fact?.Type)
        {
            case FactType.Boolean: return Variable(number, 2, ordered: false, cell => new BooleanValue(cell == 0));
            case FactType.Choice when fact.Many:
                var keys = _words.ToArray();
                return Variable(number, 1 << keys.Length, ordered: false, cell => new ChoiceSetValue([.. keys.Where((_, i) => (cell >> i & 1) == 1)]));
            case FactType.Choice: return Variable(number, fact.Choices.Length, ordered: false, cell => new ChoiceValue(fact.Choices[cell].Key));
            case FactType.Text:
                var texts = _words.ToArray();
                return Variable(number, texts.Length + 1, ordered: false, cell => cell < texts.Length ? new TextValue(texts[cell]) : null);
            case null when _bounds.Count == 0: return Variable(number, 2, ordered: false, cell => new BooleanValue(cell == 0));
            default: return Scale(number);
        }
    }

    private PathVariable Scale(int number)
    {
        var range = fact?.Range ?? (fact?.Type == FactType.Duration ? new Interval(0, null) : null);
        if (range is { Low: { } least }) _bounds.Add(least);
        if (range is { High: { } most }) _bounds.Add(most);
        if (fact?.Type == FactType.Duration && _kind is null) _make = value => new DurationValue(value, DurationKind.Clock);
        if (fact?.Type == FactType.Date && _bounds.Count == 0) _make = value => new DateValue(DateOnly.FromDayNumber((int)value));
        if (fact?.Type == FactType.DateTime && _bounds.Count == 0) _make = value => new DateTimeValue(new DateTimeOffset((long)value, TimeSpan.Zero));
        Bounds = [.. _bounds];
        var cells = 2 * Bounds.Length + 1;
        var possible = CellSet.Range(0, cells - 1);
        if (range is { Low: { } low }) possible = possible.And(CellSet.Range(2 * Cell(low) + (range.Value.LowOpen ? 2 : 1), cells - 1));
        if (range is { High: { } high }) possible = possible.And(CellSet.Range(0, 2 * Cell(high) + (range.Value.HighOpen ? 0 : 1)));
        // Between two days that follow one another lies no day.
        if (fact?.Type == FactType.Date)
            for (var i = 1; i < Bounds.Length; i++)
                if (Bounds[i] - Bounds[i - 1] <= 1) possible = possible.Without(CellSet.Range(2 * i, 2 * i));
        return Variable(number, cells, ordered: true, Sample, possible);
    }

    /// <summary>The constants in order; the cell of the i-th is 2i + 1, the numbers below it are 2i.</summary>
    public decimal[] Bounds { get; private set; } = [];

    public int Cell(decimal bound) => Array.BinarySearch(Bounds, bound);

    private Value Sample(int cell)
    {
        var i = cell / 2;
        if (cell % 2 == 1) return _make(Bounds[i]);
        if (Bounds.Length == 0) return _make(fact?.Type is FactType.Date ? new DateOnly(2026, 1, 1).DayNumber : fact?.Type == FactType.DateTime ? new DateTime(2026, 1, 1).Ticks : 0);
        var step = fact?.Type == FactType.DateTime ? TimeSpan.TicksPerMinute : 1;
        if (i == 0) return _make(Bounds[0] - step);
        if (i == Bounds.Length) return _make(Bounds[^1] + step);
        var middle = (Bounds[i - 1] + Bounds[i]) / 2;
        if (fact?.Type == FactType.DateTime) return _make(decimal.Truncate(middle));
        // A whole number is easier to read, and of days and counts the only one there is.
        var whole = decimal.Floor(Bounds[i - 1]) + 1;
        return _make(middle == decimal.Truncate(middle) || whole >= Bounds[i] ? middle : whole);
    }

    private PathVariable Variable(int number, int cells, bool ordered, Func<int, Value?> values, CellSet? possible = null)
    {
        var all = (possible ?? CellSet.Range(0, cells - 1)).Or(CellSet.Range(cells + 1, cells + 1));
        return new(number, fact, ordered, cells, MayBeNone ? all.Or(CellSet.Range(cells, cells)) : all, values, facts);
    }

    /// <summary>Computed facts and what is only heard may be none without saying so.</summary>
    private bool MayBeNone => fact is null || fact.NoneTitle is not null || fact.IsComputed || fact.Sources.IsEmpty
        || (fact.Ask is null && fact.Sources.Contains(FactOrigin.Customer));
}
