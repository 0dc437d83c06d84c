using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DiagnosisEngine.Api.Telemetry;

/// <summary>Counts and traces always; sends them, and logs, by OTLP where an endpoint is configured.</summary>
internal static class TelemetryServices
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DiagnosisMeter>();
        builder.Services.AddScoped<Diagnoser>();
        var endpoint = builder.Configuration["telemetry:otlp"] ?? builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"];
        if (string.IsNullOrEmpty(endpoint)) return;
        var resource = ResourceBuilder.CreateDefault().AddService("diagnosis-engine", serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3));
        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
            .AddSource(DiagnosisMeter.Name, "Microsoft.AspNetCore").AddOtlpExporter(To).Build());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
            .AddMeter(DiagnosisMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddOtlpExporter(To).Build());
        builder.Logging.AddOpenTelemetry(logging =>
        {
            logging.SetResourceBuilder(resource);
            logging.AddOtlpExporter(To);
        });
        builder.Services.AddHostedService<TelemetryAtStart>();

        void To(OtlpExporterOptions exporter) => exporter.Endpoint = new Uri(endpoint);
    }

    /// <summary>Providers listen from when they are made, not from when they are registered.</summary>
    private sealed class TelemetryAtStart(TracerProvider traces, MeterProvider metrics) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            traces.ForceFlush(5_000);
            metrics.ForceFlush(5_000);
            return Task.CompletedTask;
        }
    }
}
