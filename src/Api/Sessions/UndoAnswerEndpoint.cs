using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.OpenApi;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Sessions;

internal static class UndoAnswerEndpoint
{
    public static void MapUndoAnswer(this IEndpointRouteBuilder routes) => routes
        .MapDelete("/v1/sessions/{id}/answers/{fact}", (string id, string fact, HttpRequest request, SessionDesk desk, Caller caller, CancellationToken cancellationToken) =>
            desk.ChangeAsync(caller, id, (state, _) =>
            {
                if (!state.Undo(fact)) throw new ProblemException(Problem.NotFound("answer", null));
            }, IdempotencyKey.Read(request, ReadOnlyMemory<byte>.Empty), cancellationToken))
        .WithName("undoAnswer")
        .WithSummary("Takes back the latest answer about a fact: what was heard, read or answered before it stands again. Takes an Idempotency-Key.")
        .Produces<SessionAnswer>(200, "application/json").ProducesProblem(404).ProducesProblem(409)
        .TakesIdempotencyKey();
}
