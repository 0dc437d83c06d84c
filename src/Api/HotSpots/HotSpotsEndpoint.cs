using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Sources;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Api.HotSpots;

internal static class HotSpotsEndpoint
{
    /// <summary>Bytes; a day of a city.</summary>
    private const int Limit = 8 * 1024 * 1024;

    private const int MostMistakes = 20;

    public static void MapHotSpots(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/reports/hot-spots", async (HttpRequest request, DecisionEngine engine, SourceSet sources, CancellationToken cancellationToken) =>
        {
            using var document = await RequestBody.ReadJsonAsync(request, Limit, cancellationToken);
            var zone = engine.Rules.TimeZone;
            var report = HotSpotReport.Of(Complaints(document.RootElement, zone), zone, Fewest(document.RootElement), sources.Coverage);
            return new JsonBytes(HotSpotJson.WriteUtf8(report, zone));
        })
        .WithName("hot-spots")
        .WithSummary("Where complaints gather by place, cause and hour, and which weak spots and devices they point at. Nothing is kept.")
        .Describe<HotSpotsRequest, HotSpotsAnswer>(HotSpotsExamples.Request, HotSpotsExamples.Answer);

    private static List<ReportedComplaint> Complaints(JsonElement body, TimeZoneInfo zone)
    {
        var mistakes = new List<ComplaintError>();
        var read = new List<ReportedComplaint>();
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("complaints", out var complaints) || complaints.ValueKind != JsonValueKind.Array)
        {
            mistakes.Add(new ComplaintError("/complaints", "missing-member", new Bilingual("要有 complaints，是数组", "complaints is needed, an array")));
            throw new ProblemException(Problem.Unfit(mistakes));
        }
        var index = 0;
        foreach (var complaint in complaints.EnumerateArray())
        {
            if (HotSpotJson.Read(complaint, zone, $"/complaints/{index++}", mistakes) is { } one) read.Add(one);
            if (mistakes.Count >= MostMistakes) break;
        }
        return mistakes.Count == 0 ? read : throw new ProblemException(Problem.Unfit(mistakes));
    }

    private static int Fewest(JsonElement body) => !body.TryGetProperty("fewest", out var fewest) ? 3
        : fewest.ValueKind == JsonValueKind.Number && fewest.TryGetInt32(out var count) && count >= 1 ? count
        : throw new ProblemException(Problem.Unfit([new ComplaintError("/fewest", "bad-value", new Bilingual("要 1 以上的整数", "a whole number from 1 belongs here"))]));
}
