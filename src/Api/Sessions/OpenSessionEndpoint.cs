using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.OpenApi;

namespace DiagnosisEngine.Api.Sessions;

internal static class OpenSessionEndpoint
{
    public static void MapOpenSession(this IEndpointRouteBuilder routes) => routes
        .MapPost("/v1/sessions", async (HttpRequest request, DecisionEngine engine, SessionDesk desk, Caller caller, CancellationToken cancellationToken) =>
        {
            if (!request.HasJsonContentType()) throw new Problems.ProblemException(Problems.Problem.NotJson());
            var body = await RequestBody.ReadBytesAsync(request, ComplaintBody.Limit, cancellationToken);
            using var document = RequestBody.Parse(body);
            var complaint = ComplaintBody.Read(document.RootElement, engine, caller);
            return await desk.OpenAsync(caller, document.RootElement, complaint, IdempotencyKey.Read(request, body), cancellationToken);
        })
        .WithName("openSession")
        .WithSummary("A kept diagnosis: the request of /v1/diagnose, kept with the rules, readings and answer, and continued by answers. Takes an Idempotency-Key.")
        .Describe<ComplaintRequest, SessionAnswer>(RequestExamples.Diagnose, AnswerExamples.Session, 201)
        .TakesIdempotencyKey();
}
