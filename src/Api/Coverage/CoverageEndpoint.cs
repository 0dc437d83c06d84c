using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Sources;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Api.Coverage;

internal static class CoverageEndpoint
{
    public static void MapCoverage(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/coverage", (string? cell, string? grid, string? address, double? lat, double? lon, SourceSet sources) =>
        {
            if (sources.Coverage is not { } map) return new ProblemResult(Problem.NotFound("coverage map (start with --coverage FOLDER)", null));
            var now = TimeProvider.System.GetUtcNow();
            var places = new[] { cell, grid, address, lat is null || lon is null ? null : "point" }.Count(place => place is not null);
            if (places != 1) return new ProblemResult(Problem.Unfit([new ComplaintError("", "one-place", new Bilingual(
                "cell、grid、address、lat 和 lon，要且只要一样", "exactly one of cell, grid, address, and lat with lon, names the place"))]));
            var summary = cell is not null ? map.OfCell(cell, now)
                : grid is not null ? map.OfGrid(grid, now)
                : address is not null ? map.OfAddress(address, now)
                : map.OfPoint(new GeoPoint(lat!.Value, lon!.Value), now);
            return summary is null ? new ProblemResult(Problem.NotFound("place", null)) : Results.Ok(CoverageAnswer.Of(summary));
        })
        .WithName("coverage").WithSummary("How strong the signal is at a cell, a grid cell, an address or a point, from samples of the last 30 days; registered weak spots and plans.")
        .Produces<CoverageAnswer>().ProducesProblem(404).ProducesProblem(422);
}
