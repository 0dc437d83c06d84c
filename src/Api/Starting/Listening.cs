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

    /// <summary>Prints the address and one request ready to paste.</summary>
    public static void GreetWhenStarted(this WebApplication app, TextWriter output) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var address = app.Services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        if (address is null) return;
        output.WriteLine($"DiagnosisEngine: {address}   (OpenAPI: {address}/openapi/v1.json)");
        output.WriteLine("试一下 / try it:");
        output.WriteLine($$"""  curl -s {{address}}/v1/diagnose -H 'Content-Type: application/json' -d '{"text":"暖气片上面烫下面冰凉，屋里就十五度，投诉三次了","region":"CN-3702"}'""");
    });

    /// <summary>An address that is taken is said in a line, not thrown.</summary>
    public static async Task<int> RunUntilStopped(this WebApplication app, TextWriter error)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException e)
        {
            await error.WriteLineAsync($"{e.Message}\n换一个地址：--urls http://127.0.0.1:5081 / Choose another address: --urls http://127.0.0.1:5081");
            return 1;
        }
    }
}
