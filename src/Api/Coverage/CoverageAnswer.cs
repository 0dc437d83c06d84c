using System.Text.Json.Serialization;
using DiagnosisEngine.Sources;

namespace DiagnosisEngine.Api.Coverage;

/// <summary>Strength of the signal at a place. verdict: weak, weak-indoors, noisy, good, unknown (too few samples). Strengths are medians in dBm, noise in dB, shares in percent.</summary>
internal sealed record CoverageAnswer(string Place, string Verdict, int Samples, int Indoor, int Outdoor, DateTimeOffset? Latest, double? Rsrp, double? OutdoorRsrp, double? Sinr,
    double? WeakShare, double? NoisyShare, IReadOnlyList<WeakSpotPart> Spots)
{
    public static CoverageAnswer Of(CoverageSummary summary) => new(summary.Place, summary.Verdict, summary.Samples, summary.Indoor, summary.Outdoor, summary.Latest, summary.Rsrp,
        summary.OutdoorRsrp, summary.Sinr, summary.WeakShare, summary.NoisyShare, [.. summary.Spots.Select(spot => new WeakSpotPart(spot.Title, spot.SiteOn))]);
}

/// <summary>A registered weak spot. siteOn: when its planned site is done; null: nothing is planned.</summary>
internal sealed record WeakSpotPart(string Title, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DateOnly? SiteOn);
