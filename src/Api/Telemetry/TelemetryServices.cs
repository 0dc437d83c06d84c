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
        builder.Services.AddSingleton<Diagnosers>();
        var endpoint = builder.Configuration["telemetry:otlp"] ?? builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"];
        if (string.IsNullOrEmpty(endpoint)) return;
        var resource = ResourceBuilder.CreateDefault().AddService("diagnosis-engine", serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3));
        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
            .AddSource(DiagnosisMeter.Name, "Microsoft.AspNetCore").AddOtlpExporter(exporter => To(exporter, "v1/traces")).Build());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
            .AddMeter(DiagnosisMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddOtlpExporter(exporter => To(exporter, "v1/metrics")).Build());
        builder.Logging.AddOpenTelemetry(logging =>
        {
            logging.SetResourceBuilder(resource);
            logging.AddOtlpExporter(exporter => To(exporter, "v1/logs"));
        });
        builder.Services.AddHostedService<TelemetryFromStartToEnd>();

        void To(OtlpExporterOptions exporter, string path)
        {
            var http = builder.Configuration["telemetry:protocol"] == "http" || builder.Configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] == "http/protobuf";
            exporter.Protocol = http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
            // Over HTTP each signal has its own address below the endpoint.
            exporter.Endpoint = http ? new Uri(new Uri(endpoint.TrimEnd('/') + "/"), path) : new Uri(endpoint);
        }
    }

    /// <summary>Providers listen from when they are made, not from when they are registered, until everything else has stopped.</summary>
    private sealed class TelemetryFromStartToEnd(TracerProvider traces, MeterProvider metrics, LoggerProvider logs) : IHostedLifecycleService
    {
        /// <summary>In milliseconds: as long as one export may take by default. Disposing of a provider alone waits for five seconds.</summary>
        private const int Patience = 10_000;

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.WhenAll(
            Task.Run(() => traces.Shutdown(Patience), cancellationToken),
            Task.Run(() => metrics.Shutdown(Patience), cancellationToken),
            Task.Run(() => logs.Shutdown(Patience), cancellationToken));
    }
}
