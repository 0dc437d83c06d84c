using System.Diagnostics;

namespace DiagnosisEngine.Api.Tests;

/// <summary>The API in a process of its own, on a port of its own.</summary>
internal sealed class RunningApi : IDisposable
{
    private readonly Process _process;

    private RunningApi(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public int Id => _process.Id;

    public static async Task<RunningApi> StartAsync(string rules, IReadOnlyDictionary<string, string?> settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var part in new[] { typeof(Program).Assembly.Location, "--environment", "Development", "--rules", rules, "--urls", "http://127.0.0.1:0", "--reload:watch", "false" }) start.ArgumentList.Add(part);
        foreach (var (name, value) in settings) start.ArgumentList.Add($"--{name}={value}");
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("DiagnosisEngine: ", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new RunningApi(process, new Uri(line.Split(' ')[1]));
            }
        throw new InvalidOperationException(await errors);
    }

    /// <summary>SIGKILL: nothing is finished, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as an operator or an orchestrator stops it.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"])!) await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
