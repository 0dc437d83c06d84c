using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests;

public sealed class StartingTests
{
    [Fact]
    public async Task Start_WithoutKeysOutsideDevelopment_SaysWhyItDoesNot()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var part in new[] { typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0" }) start.ArgumentList.Add(part);
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        using var api = Process.Start(start)!;
        var said = await Task.WhenAll(api.StandardOutput.ReadToEndAsync(), api.StandardError.ReadToEndAsync());
        await api.WaitForExitAsync();
        Assert.Equal((1, ""), (api.ExitCode, said[0]));
        Assert.Contains("--keys keys.json", Assert.Single(said[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PortIsTaken_SaysInOneLineHowToChooseAnother()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";
        using var rules = new TinyRules();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var part in new[] { typeof(Program).Assembly.Location, "--environment", "Development", "--rules", rules.Folder, "--urls", address }) start.ArgumentList.Add(part);
        using var api = Process.Start(start)!;
        var said = await Task.WhenAll(api.StandardOutput.ReadToEndAsync(), api.StandardError.ReadToEndAsync());
        await api.WaitForExitAsync();
        Assert.Equal(1, api.ExitCode);
        Assert.Equal("", said[0]);
        var line = Assert.Single(said[1].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(address, line, StringComparison.Ordinal);
        Assert.Contains("--urls http://127.0.0.1:5081", line, StringComparison.Ordinal);
        Assert.Contains("换一个", line, StringComparison.Ordinal);
    }
}
