using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Api.Telemetry;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace DiagnosisEngine.Api.Batches;

internal static class BatchEndpoint
{
    private const string Ndjson = "application/x-ndjson";

    public static void MapBatch(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/diagnose:batch", async (HttpContext context, Diagnoser diagnoser, RateLimits limits, TimeProvider clock, ILoggerFactory logs, CancellationToken cancellationToken) =>
        {
            if (context.Request.ContentType?.Split(';')[0].Trim() is not (Ndjson or "application/jsonl" or "application/json")) throw new ProblemException(Problem.NotNdjson());
            context.Response.ContentType = $"{Ndjson}; charset=utf-8";
            await new BatchWork(context, diagnoser, limits.OfCaller, clock, logs.CreateLogger("DiagnosisEngine.Api")).RunAsync(cancellationToken);
        })
        .WithName("batch")
        .WithSummary("Many diagnoses, one JSON request a line in, one answer a line out, in their order and while lines still come. A bad line spoils only itself.")
        .Accepts<ComplaintRequest>(Ndjson)
        .Produces<BatchLine>(200, Ndjson).ProducesProblem(415)
        // A batch may be of any length; each line is held to the limits of a complaint.
        .WithMetadata(new DisableRequestSizeLimitAttribute(), new DisableRequestTimeoutAttribute())
        .HasExamples(Ndjson, RequestExamples.Batch, AnswerExamples.Batch);
}
