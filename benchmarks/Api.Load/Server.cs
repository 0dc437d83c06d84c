using System.Diagnostics;
using System.Globalization;

namespace DiagnosisEngine.Api.Load;

/// <summary>A server in a process of its own that prints its address when it listens.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;

    private Server(Process process, Uri address, TimeSpan started)
    {
        _process = process;
        (Address, Started) = (address, started);
    }

    public Uri Address { get; }

    /// <summary>From the start of the process until it listened.</summary>
    public TimeSpan Started { get; }

    /// <summary>Resident memory, in MB.</summary>
    public double Resident => double.Parse(File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    /// <summary>Of all its threads, since it started; a busy machine stretches it far less than the clock.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<Server> StartAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://127", StringComparison.Ordinal)) is { } address)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new Server(process, new Uri(address), watch.Elapsed);
            }
        throw new InvalidOperationException("The server did not start.");
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
