using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>What figures come to, place by place, in their newest versions: the cases a condition must be right in.</summary>
internal sealed class FigureSettings
{
    private readonly Dictionary<string, Dictionary<string, Value>> _byFigure = new(StringComparer.Ordinal);

    public FigureSettings(IEnumerable<Regulation> regulations)
    {
        foreach (var regulation in regulations)
            foreach (var figure in regulation.Versions.SelectMany(v => v.Articles).SelectMany(a => a.Figures))
            {
                if (figure.Value is null) continue;
                if (!_byFigure.TryGetValue(figure.Name, out var places)) _byFigure[figure.Name] = places = new(StringComparer.Ordinal);
                places[regulation.Place] = figure.Value;
            }
    }

    /// <summary>One setting for every place where all of these figures have a single value; one empty setting for no figures.</summary>
    public IEnumerable<ImmutableDictionary<string, Value>> Of(IReadOnlyCollection<string> figures)
    {
        if (figures.Count == 0) return [ImmutableDictionary<string, Value>.Empty];
        if (!figures.All(_byFigure.ContainsKey)) return [];
        var places = figures.SelectMany(figure => _byFigure[figure].Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return places.Select(place => At(place, figures)).OfType<ImmutableDictionary<string, Value>>();
    }

    private ImmutableDictionary<string, Value>? At(string place, IReadOnlyCollection<string> figures)
    {
        var setting = ImmutableDictionary.CreateBuilder<string, Value>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            var found = Places.Upward(place).Select(p => _byFigure[figure].GetValueOrDefault(p)).FirstOrDefault(value => value is not null);
            if (found is null) return null;
            setting[figure] = found;
        }
        return setting.ToImmutable();
    }
}
