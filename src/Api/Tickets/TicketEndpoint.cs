using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Api.Sessions;

namespace DiagnosisEngine.Api.Tickets;

internal static class TicketEndpoint
{
    public static void MapTicket(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/sessions/{id}/ticket", async (string id, SessionDesk desk, KeptStore store, Caller caller, CancellationToken cancellationToken) =>
        {
            var session = await desk.FindAsync(caller, id, cancellationToken);
            var turn = (await store.FindTurnAsync(session.Id, session.Turn, cancellationToken))!;
            return Results.Ok(TicketMapping.Of(session, turn.Complaint, turn.Answer));
        })
        .WithName("ticket")
        .WithSummary("A kept diagnosis as a trouble ticket in the shape of TMF621 v5, for ticket systems.")
        .Produces<TroubleTicket>(200, "application/json").ProducesProblem(404);
}
