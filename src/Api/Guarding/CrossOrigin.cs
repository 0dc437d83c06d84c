using Microsoft.AspNetCore.Cors.Infrastructure;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>Pages of other origins: none may call unless the operator names it. They send their key themselves; cookies there are none.</summary>
internal static class CrossOrigin
{
    private static readonly string[] Sent = ["Authorization", "X-Api-Key", "Content-Type", "Accept-Language", "Idempotency-Key", "If-None-Match"];
    private static readonly string[] Told = ["ETag", "Location", "Retry-After", "Idempotency-Replayed"];

    /// <summary>Scheme, host and port alone, as browsers write it; never every origin.</summary>
    public static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority) == text;

    public static void AddCrossOrigin(this IServiceCollection services, GuardOptions options)
    {
        if (options.Origins.Count > 0) services.AddCors(cors => cors.AddDefaultPolicy(policy => Allow(policy, options)));
    }

    /// <summary>Before the guard: a browser asks whether it may call without the key it is going to send.</summary>
    public static void UseCrossOrigin(this WebApplication app)
    {
        if (app.Services.GetRequiredService<GuardOptions>().Origins.Count > 0) app.UseCors();
    }

    private static void Allow(CorsPolicyBuilder policy, GuardOptions options) => policy
        .WithOrigins([.. options.Origins]).WithMethods("GET", "POST", "DELETE").WithHeaders(Sent).WithExposedHeaders(Told).SetPreflightMaxAge(TimeSpan.FromMinutes(10));
}
