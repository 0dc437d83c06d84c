using System.Text;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Guarding;

namespace DiagnosisEngine.Api.Sessions;

internal static class GetSessionEndpoint
{
    public static void MapGetSession(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/sessions/{id}", async (string id, SessionDesk desk, Caller caller, CancellationToken cancellationToken) =>
        {
            var session = await desk.FindAsync(caller, id, cancellationToken);
            return new JsonBytes(Encoding.UTF8.GetBytes(SessionJson.Write(session, await desk.AnswerOfAsync(session, cancellationToken))));
        })
        .WithName("session")
        .WithSummary("A kept diagnosis as it stands. Another owner's does not exist.")
        .Produces<SessionAnswer>(200, "application/json").ProducesProblem(404);
}
