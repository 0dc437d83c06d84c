using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Sources;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Api.Coverage;

internal static class CoverageEndpoint
{
    public static void MapCoverage(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/coverage", (string? cell, string? grid, string? address, double? lat, double? lon, string? at, SourceSet sources, DecisionEngine engine, TimeProvider clock) =>
        {
            if (sources.Coverage is not { } map) return new ProblemResult(Problem.NotFound("coverage map (start with --coverage FOLDER)", null));
            var moment = at is null ? clock.GetUtcNow() : ComplaintJson.ReadTime(at, engine.Rules.TimeZone);
            if (moment is not { } then) return new ProblemResult(Problem.Unfit([new ComplaintError("/at", "bad-value", new Bilingual("at 写成 2026-01-15T20:00", "write at as 2026-01-15T20:00"))]));
            var places = new[] { cell, grid, address, lat is null || lon is null ? null : "point" }.Count(place => place is not null);
            if (places != 1) return new ProblemResult(Problem.Unfit([new ComplaintError("", "one-place", new Bilingual(
                "cell、grid、address、lat 和 lon，要且只要一样", "exactly one of cell, grid, address, and lat with lon, names the place"))]));
            var summary = cell is not null ? map.OfCell(cell, then)
                : grid is not null ? map.OfGrid(grid, then)
                : address is not null ? map.OfAddress(address, then)
                : map.OfPoint(new GeoPoint(lat!.Value, lon!.Value), then);
            return summary is null ? new ProblemResult(Problem.NotFound("place", null)) : Results.Ok(CoverageAnswer.Of(summary));
        })
        .WithName("coverage").WithSummary("How strong the signal is at a cell, a grid cell, an address or a point, from samples of the 30 days before now or the time at; registered weak spots and plans.")
        .Produces<CoverageAnswer>().ProducesProblem(404).ProducesProblem(422);
}
