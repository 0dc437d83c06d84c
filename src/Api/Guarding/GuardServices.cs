using DiagnosisEngine.Api.Problems;

namespace DiagnosisEngine.Api.Guarding;

/// <summary>Puts the guard before the addresses.</summary>
internal static class GuardServices
{
    public static void AddGuard(this IServiceCollection services, GuardOptions options)
    {
        services.AddSingleton(options);
        services.AddCrossOrigin(options);
        services.AddSingleton<RateLimits>();
        services.AddSingleton(host => new Guard(options, host.GetRequiredService<RateLimits>(),
            options.KeysFile is { } file ? new KeyRing(file, host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<KeyRing>>()) : null,
            options.Jwt is { } jwt ? new JwtReader(jwt, host.GetKeyedService<HttpClient>(JwtReader.Issuer)) : null));
    }

    public static void UseGuard(this WebApplication app)
    {
        var guard = app.Services.GetRequiredService<Guard>();
        app.Use(async (context, next) =>
        {
            if (await guard.CheckAsync(context) is { } problem) await new ProblemResult(problem).ExecuteAsync(context);
            else await next(context);
        });
    }
}
