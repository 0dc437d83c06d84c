using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What figures come to at every place and on every day that differs: conditions must be right in each.</summary>
internal sealed class FigureWorlds(RuleBase rules)
{
    private readonly FigureBook _book = new(rules);

    /// <summary>Each world once; null: unknowable there. Figures that are a table somewhere are in none.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, Value?>> Of(IEnumerable<string> figures)
    {
        var names = figures.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var set = PlacedFigure.All(rules).Where(placed => names.Contains(placed.Figure.Name)).ToList();
        names.RemoveAll(name => set.Exists(placed => placed.Figure.Name == name && placed.Figure.Value is null));
        var places = set.Select(placed => placed.Regulation.Place).Append("CN").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var days = set.SelectMany(placed => new[] { placed.Version.EffectiveFrom, DayAfter(placed.Version.EffectiveTo) }).OfType<DateOnly>().Append(DateOnly.MinValue).Distinct().Order().ToList();
        var worlds = new Dictionary<string, IReadOnlyDictionary<string, Value?>>(StringComparer.Ordinal);
        foreach (var place in places)
            foreach (var day in days)
            {
                var world = names.ToDictionary(name => name, name => _book.Find(name, place, day)?.Figure.Value, StringComparer.Ordinal);
                worlds.TryAdd(string.Join('\n', names.Select(name => world[name]?.ToString())), world);
            }
        return [.. worlds.Values];
    }

    /// <summary>Null: it never ends. Authors write 9999-12-31 for that, too.</summary>
    private static DateOnly? DayAfter(DateOnly? last) => last is { } day && day < DateOnly.MaxValue ? day.AddDays(1) : null;
}
