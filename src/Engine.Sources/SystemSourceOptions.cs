namespace DiagnosisEngine.Sources;

/// <summary>What a host may set for the systems of its mapping files.</summary>
public sealed record SystemSourceOptions
{
    /// <summary>Where <c>${NAME}</c> of a mapping is looked up. Default: the environment of the process.</summary>
    public Func<string, string?> Environment { get; init; } = global::System.Environment.GetEnvironmentVariable;

    /// <summary>What HTTP requests go through; null: a connection pool of its own, without redirects or cookies.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>In which times without an offset are read. Default: China's.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Measures limits and ages.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
