namespace Systems;

/// <summary>The simulated systems as one program: what each knows of a customer, and the faults put into it.</summary>
public static class SystemsApp
{
    /// <param name="args"><c>--scenario FILE</c>, <c>--urls ADDRESS</c>.</param>
    /// <param name="clock">What "now" of a scenario is; null: the real time.</param>
    public static WebApplication Build(string[] args, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://127.0.0.1:5090");
        var scenario = Scenario.Load(builder.Configuration["scenario"] ?? Path.Combine(AppContext.BaseDirectory, "scenarios", "city.json"));
        var faults = new Faults(scenario.Faults);
        var app = builder.Build();
        var time = clock ?? TimeProvider.System;

        app.MapGet("/", () => new { systems = scenario.Systems, customers = scenario.Customers });
        app.MapGet("/{system}/customers/{customer}", async (string system, string customer, HttpContext context) =>
        {
            var fault = faults.Next(system);
            if (fault.Latency > TimeSpan.Zero) await Task.Delay(fault.Latency, time, context.RequestAborted);
            if (fault.Down) return Results.StatusCode(503);
            if (fault.Broken) return Results.Text("<html>maintenance</html>", "text/html");
            var record = scenario.Record(system, customer, time.GetUtcNow(), fault.Stale);
            if (record is null) return Results.NotFound();
            return Results.Json(fault.WrongTypes ? Faults.Spoil(record) : record);
        });
        app.MapGet("/faults", () => faults.All);
        app.MapPut("/faults/{system}", (string system, Fault fault) => faults.Set(system, fault));
        app.MapDelete("/faults", faults.Clear);
        return app;
    }
}
