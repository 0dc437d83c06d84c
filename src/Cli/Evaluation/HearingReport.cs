using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>How well complaints are heard, measured on labelled ones.</summary>
internal sealed class HearingReport(IReadOnlyList<HeardText> texts)
{
    /// <summary>Groups with fewer labelled complaints say nothing of the mean.</summary>
    private const int FewestOfAGroup = 5;

    /// <summary>Drawn anew from the texts this often for an interval of 95 %.</summary>
    private const int Draws = 1000;

    public int Count => texts.Count;

    public Share All => new(Right, Count);

    public int Right => texts.Count(t => t.IsRight);

    /// <summary>One of the groups it complains about was heard.</summary>
    public int RightInAny => texts.Count(t => t.Label.Groups.Contains(t.Group));

    public Share Categories => new(texts.Count(t => t.Label.Category is not null && t.Label.Category == t.Category), texts.Count(t => t.Label.Category is not null));

    /// <summary>Complaints of ours, and those the judge was sure of.</summary>
    public Share Ours(bool sure) => Of(t => t.Label.Group != "other" && !(sure && t.Label.IsAmbiguous));

    /// <summary>Of none of ours, and heard as ours.</summary>
    public Share Other => new(texts.Count(t => t.Label.Group == "other" && !t.IsRight), texts.Count(t => t.Label.Group == "other"));

    public ImmutableArray<GroupScore> Groups => ScoresOf(texts);

    public double MacroF1 => Macro(texts);

    /// <summary>Of the mean, 2.5 and 97.5 of a hundred of the draws with replacement; the seed is fixed.</summary>
    public (double Low, double High) MacroF1Interval
    {
        get
        {
            var random = new Random(17);
            var drawn = Enumerable.Range(0, Draws).Select(_ => Macro([.. Enumerable.Range(0, texts.Count).Select(_ => texts[random.Next(texts.Count)])])).Order().ToArray();
            return (drawn[(int)(0.025 * Draws)], drawn[(int)(0.975 * Draws) - 1]);
        }
    }

    /// <summary>Labelled group, heard group, how often; the most frequent first.</summary>
    public IEnumerable<(string Labelled, string Heard, int Times)> Confusions => texts.Where(t => !t.IsRight)
        .CountBy(t => (t.Label.Group, t.Group)).OrderByDescending(p => p.Value).ThenBy(p => p.Key.Item1, StringComparer.Ordinal).ThenBy(p => p.Key.Item2, StringComparer.Ordinal)
        .Select(p => (p.Key.Item1, p.Key.Item2, p.Value));

    /// <summary>By kind: present, missed, raised where it is not.</summary>
    public IEnumerable<(string Hazard, int Present, int Missed, int False)> Hazards => texts.SelectMany(t => t.Label.Hazards.Concat(t.Hazards)).Distinct().Order(StringComparer.Ordinal)
        .Select(id => (id, texts.Count(t => t.Label.Hazards.Contains(id)), texts.Count(t => t.Missed.Contains(id)), texts.Count(t => t.False.Contains(id))));

    /// <summary>Complaints with a present danger of which none at all was heard, and harmless ones for which one was raised.</summary>
    public (int Silent, int Dangerous, int Alarmed, int Harmless) Alarms =>
        (texts.Count(t => !t.Label.Hazards.IsEmpty && t.Hazards.IsEmpty), texts.Count(t => !t.Label.Hazards.IsEmpty),
            texts.Count(t => t.Label.Hazards.IsEmpty && !t.Hazards.IsEmpty), texts.Count(t => t.Label.Hazards.IsEmpty));

    public ImmutableArray<ReliabilityBin> Reliability =>
    [
        .. Enumerable.Range(0, 10).Select(bin => (Low: bin / 10.0, Texts: Scored.Where(t => Math.Min(9, (int)(t.Score * 10)) == bin).ToList())).Where(b => b.Texts.Count > 0)
            .Select(b => new ReliabilityBin(b.Low, b.Low + 0.1, b.Texts.Count, b.Texts.Average(t => t.Score), b.Texts.Average(t => t.IsRight ? 1.0 : 0))),
    ];

    /// <summary>How far scores stand from what they promise, weighed by texts; 0 is perfect.</summary>
    public double CalibrationError => Reliability.Sum(b => b.Texts * Math.Abs(b.MeanScore - b.Right)) / Math.Max(1, Scored.Count());

    /// <summary>Wrong with the highest scores, and dangers not heard.</summary>
    public IEnumerable<HeardText> Worst(int most) => texts.Where(t => t.Missed.Any()).Concat(texts.Where(t => !t.IsRight).OrderByDescending(t => t.Score)).Distinct().Take(most);

    private IEnumerable<HeardText> Scored => texts.Where(t => t.Category is not null);

    private Share Of(Func<HeardText, bool> which) => new(texts.Count(t => which(t) && t.IsRight), texts.Count(which));

    private static double Macro(IReadOnlyList<HeardText> texts) => ScoresOf(texts).Where(g => g.Labelled >= FewestOfAGroup).Select(g => g.F1).DefaultIfEmpty(0).Average();

    private static ImmutableArray<GroupScore> ScoresOf(IReadOnlyList<HeardText> texts)
    {
        var labelled = texts.CountBy(t => t.Label.Group).ToDictionary(StringComparer.Ordinal);
        var heard = texts.CountBy(t => t.Group).ToDictionary(StringComparer.Ordinal);
        var right = texts.Where(t => t.IsRight).CountBy(t => t.Group).ToDictionary(StringComparer.Ordinal);
        return [.. labelled.Keys.Union(heard.Keys).Order(StringComparer.Ordinal).Select(g => new GroupScore(g, labelled.GetValueOrDefault(g), heard.GetValueOrDefault(g), right.GetValueOrDefault(g)))];
    }
}
