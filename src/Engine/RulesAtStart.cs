using Microsoft.Extensions.Hosting;

namespace DiagnosisEngine;

/// <summary>Reads the rules when the host starts: a host whose rules are broken says so then, not at the first complaint.</summary>
internal sealed class RulesAtStart(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (services.GetService(typeof(DecisionEngine)) is null) throw new InvalidOperationException("No engine is registered.");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
