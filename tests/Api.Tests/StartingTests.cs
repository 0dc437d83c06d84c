using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using DiagnosisEngine.Api.Starting;
using DiagnosisEngine.Testing;
using Microsoft.Extensions.Configuration;
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

    [Theory]
    [InlineData("limits:brust", "1", "limits:burst")]
    [InlineData("limits:burst", "many", "limits:burst")]
    [InlineData("keep:postgres", "secret", "keep:postgres")]
    [InlineData("keep:text", "plain", "keep:text")]
    [InlineData("telemetry:otlp", "nowhere", "telemetry:otlp")]
    [InlineData("jwt:authority", "http://login.example", "jwt:authority")]
    public void Start_ASettingThatCannotBe_IsSaid(string name, string value, string said)
    {
        using var error = new StringWriter();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(name, (string?)value)]).Build();
        Assert.False(SettingNames.AreRight(configuration, error));
        Assert.Contains(said, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_WhileARequestIsUnderWay_FinishesItFirst()
    {
        const string Line = "{ \"text\": \"路灯不亮\" }\n";
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var rules = new TinyRules();
        using var api = await RunningApi.StartAsync(rules.Folder, new Dictionary<string, string?>());
        // By hand: an HTTP/1.1 client sends its whole body before it reads.
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", api.Client.BaseAddress!.Port, limit.Token);
        await using var stream = connection.GetStream();
        using var answers = new StreamReader(stream);
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"POST /v1/diagnose:batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n{Chunk(Line)}"), limit.Token);
        await ReadUntilAsync("\"line\":1,");
        var stopped = api.StopAsync();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{Chunk(Line)}0\r\n\r\n"), limit.Token);
        await ReadUntilAsync("\"line\":2,");
        Assert.Equal(0, await stopped.WaitAsync(limit.Token));

        static string Chunk(string text) => $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n";

        async Task ReadUntilAsync(string text)
        {
            while (await answers.ReadLineAsync(limit.Token) is { } line)
                if (line.Contains(text, StringComparison.Ordinal)) return;
            Assert.Fail($"the answer ended before {text}");
        }
    }

    [Fact]
    public async Task Post_ABodyThatNeverEnds_TakesTooLong()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var rules = new TinyRules();
        using var api = await RunningApi.StartAsync(rules.Folder, new Dictionary<string, string?> { ["limits:seconds"] = "0.3" });
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", api.Client.BaseAddress!.Port, limit.Token);
        await using var stream = connection.GetStream();
        await stream.WriteAsync("POST /v1/diagnose HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{ \"text\": "u8.ToArray(), limit.Token);
        using var answer = new StreamReader(stream);
        var said = new StringBuilder();
        while (!said.ToString().Contains("took-too-long", StringComparison.Ordinal) && await answer.ReadLineAsync(limit.Token) is { } line) said.AppendLine(line);
        Assert.StartsWith("HTTP/1.1 503", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("Retry-After: 5", said.ToString(), StringComparison.Ordinal);
    }
}
