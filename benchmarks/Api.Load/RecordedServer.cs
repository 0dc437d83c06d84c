namespace DiagnosisEngine.Api.Load;

/// <summary>What the API is measured against: reads the same body whole and writes the answer that the API once gave.</summary>
internal static class RecordedServer
{
    public const string Command = "serve";

    public static async Task RunAsync(string file)
    {
        var answer = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/v1/diagnose", async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.Body.WriteAsync(answer);
        });
        await app.StartAsync();
        Console.WriteLine($"recorded: {app.Urls.First()} ");
        await app.WaitForShutdownAsync();
    }
}
