using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Sessions;

internal static class ReplayEndpoint
{
    public static void MapReplay(this IEndpointRouteBuilder routes) => routes
        .MapGet("/v1/sessions/{id}/replay", async (string id, int? turn, SessionDesk desk, KeptStore store, Replays replays, Caller caller, CancellationToken cancellationToken) =>
        {
            var session = await desk.FindAsync(caller, id, cancellationToken);
            if (await store.FindTurnAsync(session.Id, turn ?? session.Turn, cancellationToken) is not { } kept) throw new ProblemException(Problem.NotFound("turn", null));
            if (await replays.ReplayAsync(kept, cancellationToken) is not { } answer) throw new ProblemException(Problem.RulesAreGone());
            var same = Replays.AreSame(kept.Answer, answer) ? "true" : "false";
            return Results.Text($$"""{"turn":{{kept.Turn}},"same":{{same}},"digest":"{{kept.Digest}}","answer":{{answer}}}""", ContentTypes.Json);
        })
        .WithName("replay")
        .WithSummary("Makes a kept diagnosis again, with the rules, the request and the readings of then, and says whether it comes out the same.")
        .Produces<ReplayAnswer>(200, "application/json").ProducesProblem(404).ProducesProblem(409);
}
