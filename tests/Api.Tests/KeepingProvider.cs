using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DiagnosisEngine.Api.Tests;

/// <summary>Keeps everything that is logged.</summary>
internal sealed class KeepingProvider(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose() { }

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull
    {
        log.Enqueue(state.ToString() ?? "");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        log.Enqueue(formatter(state, exception) + exception);
}
