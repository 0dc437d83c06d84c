using DiagnosisEngine.Api.Guarding;

namespace DiagnosisEngine.Api.Health;

internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => new LiveAnswer("live"))
            .WithName("live").WithSummary("The process answers.").IsOpenToAll();
        routes.MapGet("/health/ready", (DecisionEngine engine) => new ReadyAnswer("ready", engine.Rules.Digest, engine.Rules.Trees.Count))
            .WithName("ready").WithSummary("The rules are loaded and without errors; their digest says which.").IsOpenToAll();
    }
}
