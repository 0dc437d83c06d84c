using System.Diagnostics;
using DiagnosisEngine.Api.Tests.Keeping;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Clients;

/// <summary>A TypeScript client made from the description compiles and talks to the running API.</summary>
public sealed class TypeScriptTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "clients", "typescript");

    [InstalledFact]
    public async Task Client_MadeFromTheDescription_CompilesAndTalksToTheApi()
    {
        using var rules = new TinyRules();
        using var store = new TestStore("sqlite");
        var readings = Path.Combine(rules.Root, "readings.json");
        await File.WriteAllTextAsync(readings, ApiOnRules.Readings);
        using var api = await RunningApi.StartAsync(rules.Folder, new Dictionary<string, string?>(store.Settings) { ["readings"] = readings });
        await File.WriteAllTextAsync(Path.Combine(Folder, "openapi.json"), await api.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        await RunAsync("node_modules/openapi-typescript/bin/cli.js", "openapi.json", "-o", "src/schema.d.ts");
        await RunAsync("node_modules/typescript/bin/tsc");
        var said = await RunAsync("dist/talk.js", api.Client.BaseAddress!.ToString().TrimEnd('/'));
        Assert.Equal("""{"asked":"灯杆怎么样？","cause":"light.lamp-burnt","categories":1,"unchanged":304}""", said.Trim());
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start)!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, $"{arguments[0]}: {await output}{await error}");
        return await output;
    }

    /// <summary>Runs where <c>npm install</c> was run in clients/typescript; elsewhere it is counted as skipped.</summary>
    private sealed class InstalledFactAttribute : FactAttribute
    {
        public InstalledFactAttribute()
        {
            if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) Skip = "run npm install in clients/typescript first";
        }
    }
}
