using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>Finds the figure of a name that is in force at a place on a day.</summary>
internal sealed class FigureBook
{
    private const string Country = "CN";
    private readonly Dictionary<string, FigureInForce[]> _byName;

    public FigureBook(RuleBase rules)
    {
        var all =
            from regulation in rules.Regulations.Values
            from version in regulation.Versions
            where version.EffectiveFrom is not null || BindsUndated(regulation.Kind)
            from article in version.Articles
            from figure in article.Figures
            select new FigureInForce(regulation, version, article, figure, regulation.Place);
        _byName = all.GroupBy(f => f.Figure.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The most specific one; null when none is in force there.</summary>
    /// <param name="name">Without the dollar sign.</param>
    /// <param name="place">A region's code; null: national figures only.</param>
    /// <param name="day">The day that counts.</param>
    public FigureInForce? Find(string name, string? place, DateOnly day)
    {
        if (!_byName.TryGetValue(name, out var figures)) return null;
        for (var at = place ?? Country; at is not null; at = Wider(at))
        {
            var found = Best(figures, at, place, day);
            if (found is not null) return found;
        }
        return null;
    }

    /// <summary>Some place has one, so that naming the place may decide.</summary>
    public bool ExistsSomewhere(string name, DateOnly day) =>
        _byName.TryGetValue(name, out var figures) && figures.Any(f => IsInForce(f.Version, day));

    /// <summary>Some place has a value of its own that is not the country's.</summary>
    public bool DiffersByPlace(string name, DateOnly day) => _byName.TryGetValue(name, out var figures)
        && figures.Where(f => f.Regulation.Kind != RegulationKind.Practice && IsInForce(f.Version, day)).Select(f => ValuesOf(f.Figure)).Distinct(StringComparer.Ordinal).Count() > 1;

    private static string ValuesOf(Figure figure) => figure.Table is { } table
        ? string.Join(';', table.Rows.Select(row => $"{table.On} {row.When.Text}: {ValueWriter.Notation(row.Value)}")) : ValueWriter.Notation(figure.Value!);

    /// <summary>Those of the name that hold at the place or above it and are not the one found: of a wider place, or not in force on the day.</summary>
    public IEnumerable<FigureInForce> PassedOver(string name, string? place, DateOnly day)
    {
        if (!_byName.TryGetValue(name, out var figures)) yield break;
        var found = Find(name, place, day);
        for (var at = place ?? Country; at is not null; at = Wider(at))
            foreach (var figure in figures)
                if (figure.Place == at && figure != found && !figure.Regulation.IsLeftOut(place)) yield return figure;
    }

    /// <summary>Something other than usage sets it at some place, on some day.</summary>
    public bool IsBindingSomewhere(string name) =>
        _byName.TryGetValue(name, out var figures) && figures.Any(f => f.Regulation.Kind != RegulationKind.Practice);

    /// <summary>Cuts digits: CN-3702, CN-37, CN; null above the country.</summary>
    private static string? Wider(string place)
    {
        if (place.Length <= Country.Length) return null;
        return place[..Math.Max(Country.Length, place.Length - 2)].TrimEnd('-');
    }

    /// <summary>Two in one place are an author's mistake; usage then gives way, and the newest text counts, so that every run agrees.</summary>
    private static FigureInForce? Best(FigureInForce[] figures, string at, string? place, DateOnly day)
    {
        FigureInForce? best = null;
        foreach (var figure in figures)
            if (figure.Place == at && !figure.Regulation.IsLeftOut(place) && IsInForce(figure.Version, day) && (best is null || Precedes(figure, best)))
                best = figure;
        return best;
    }

    private static bool Precedes(FigureInForce a, FigureInForce b) => a.Regulation.Kind != b.Regulation.Kind
        ? a.Regulation.Kind < b.Regulation.Kind
        : (a.Version.EffectiveFrom ?? DateOnly.MinValue) > (b.Version.EffectiveFrom ?? DateOnly.MinValue);

    private static bool IsInForce(RegulationVersion version, DateOnly day) =>
        (version.EffectiveFrom is null || version.EffectiveFrom <= day) && (version.EffectiveTo is null || day <= version.EffectiveTo);

    private static bool BindsUndated(RegulationKind kind) => kind is RegulationKind.Practice or RegulationKind.Promise or RegulationKind.Terms;
}
