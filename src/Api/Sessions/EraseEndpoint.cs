using System.Text.Json;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Keeping;
using DiagnosisEngine.Api.OpenApi;

namespace DiagnosisEngine.Api.Sessions;

internal static class EraseEndpoint
{
    public static void MapErase(this IEndpointRouteBuilder routes) => routes
        // The reference stands in the body: addresses end in logs.
        .MapPost("/v1/customers:erase", async (HttpRequest request, KeptStore store, CancellationToken cancellationToken) =>
        {
            using var document = await RequestBody.ReadJsonAsync(request, ComplaintBody.Limit, cancellationToken);
            var members = BodyMembers.Read(document.RootElement, ("reference", [JsonValueKind.String]));
            if (!members.TryGetValue("reference", out var reference) || reference.GetString() is not { Length: > 0 } customer) throw BodyMembers.Missing("reference");
            return Results.Ok(new EraseAnswer(await store.EraseAsync(customer, cancellationToken)));
        })
        .WithName("erase")
        .WithSummary("Erases everything kept about a customer, whichever owner keeps it: sessions, answers, outcomes and remembered requests.")
        .Describe<EraseRequest, EraseAnswer>(RequestExamples.Erase, AnswerExamples.Erase);
}
