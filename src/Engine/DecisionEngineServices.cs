using DiagnosisEngine.Facts;
using Microsoft.Extensions.DependencyInjection;

namespace DiagnosisEngine;

/// <summary>Registers the engine with a host.</summary>
public static class DecisionEngineServices
{
    /// <summary>Adds one <see cref="DecisionEngine"/> for the process. A host reads the rules when it starts, a bare container when the engine is first asked for; rules with errors throw <see cref="RuleLoadException"/>, whose message is the whole report.</summary>
    /// <param name="services">The host's services. A registered <see cref="TimeProvider"/> is not used unless set as <see cref="DecisionEngineOptions.Clock"/>.</param>
    /// <param name="configure">Sets the folder of the rules, fact sources and limits. Fact sources registered with the host (<c>AddSingleton&lt;IFactSource, MySystem&gt;()</c>) are read too.</param>
    public static IServiceCollection AddDiagnosisEngine(this IServiceCollection services, Action<DecisionEngineOptions>? configure = null) =>
        services.AddHostedService<RulesAtStart>().AddSingleton(host =>
        {
            var options = new DecisionEngineOptions();
            configure?.Invoke(options);
            options.Sources = [.. options.Sources, .. host.GetServices<IFactSource>()];
            var load = DecisionEngine.Load(options.RulesFolder, options);
            return load.Engine ?? throw new RuleLoadException(load);
        });
}
