using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DiagnosisEngine.Api.Rules;

/// <summary>Hands every request the rules that are in use when it asks, and the same ones to its end.</summary>
internal static class RuleServices
{
    public static void AddRules(this IServiceCollection services, RuleLoad load, DecisionEngineOptions options, IConfiguration configuration)
    {
        var reload = configuration.GetSection("reload");
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(host => new RuleSets(load, options, host.GetRequiredService<TimeProvider>()));
        services.AddScoped(host => host.GetRequiredService<RuleSets>().Current);
        services.AddScoped(host => host.GetRequiredService<RuleSet>().Engine);
        services.AddSingleton<CheckTurns>();
        services.AddSingleton(new ReloadOptions
        {
            Watch = reload.GetValue("watch", true),
            Quiet = TimeSpan.FromMilliseconds(reload.GetValue("quietMilliseconds", 500.0)),
            Poll = reload.GetValue<double?>("pollSeconds") is > 0 and { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        });
        services.AddHostedService<RuleWatch>();
    }
}
