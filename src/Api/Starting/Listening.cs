using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace DiagnosisEngine.Api.Starting;

/// <summary>Where the server listens, and what it says when it does.</summary>
internal static class Listening
{
    /// <summary>Loopback: complaints hold personal data, and a server that others reach is a decision of its operator.</summary>
    private const string DefaultAddress = "http://127.0.0.1:5080";

    public static void ListenOnLoopbackUnlessConfigured(this IWebHostBuilder host, IConfiguration configuration)
    {
        string?[] settings = [configuration["urls"], configuration["http_ports"], configuration["https_ports"]];
        if (settings.All(string.IsNullOrEmpty) && !configuration.GetSection("Kestrel:Endpoints").Exists()) host.UseUrls(DefaultAddress);
    }

    /// <summary>Every address the server is going to listen on.</summary>
    public static IReadOnlyList<string> Addresses(IConfiguration configuration)
    {
        var named = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "").ToList();
        if (named.Count > 0) return named;
        if (configuration["urls"] is { Length: > 0 } urls) return urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // Ports alone are listened on at every address of the machine.
        string[] ports = [.. Ports("http_ports"), .. Ports("https_ports")];
        return ports.Length > 0 ? [.. ports.Select(port => $"http://*:{port}")] : [DefaultAddress];

        string[] Ports(string name) => configuration[name]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
    }

    /// <summary>Prints the address and one request ready to paste.</summary>
    public static void GreetWhenStarted(this WebApplication app, TextWriter output) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var address = app.Services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (address is null) return;
        output.WriteLine($"DiagnosisEngine: {address}   (OpenAPI: {address}/openapi/v1.json)");
        output.WriteLine("试一下 / try it:");
        output.WriteLine($$"""  curl -s {{address}}/v1/diagnose -H 'Content-Type: application/json' -d '{"text":"暖气片上面烫下面冰凉，屋里就十五度，投诉三次了","region":"CN-3702"}'""");
    });

    /// <summary>An address that is taken or forbidden is said in one line, not thrown.</summary>
    public static async Task<int> RunUntilStopped(this WebApplication app, TextWriter error)
    {
        // Taken now: once the host has failed, the application is disposed of.
        var addresses = app.Urls;
        var configured = app.Configuration["urls"];
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            var address = configured ?? addresses.FirstOrDefault() ?? DefaultAddress;
            await error.WriteLineAsync(
                $"地址 {address} 不能用（可能已被占用），没有启动；换一个：--urls http://127.0.0.1:5081 / {address} cannot be listened on (it may be in use); nothing was started. Choose another: --urls http://127.0.0.1:5081");
            return 1;
        }
    }
}
