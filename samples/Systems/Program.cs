using Systems;

// Every system an operator has, simulated: GET /oms/customers/C-P01. Loopback only; nothing here is anybody's data.
var app = SystemsApp.Build(args);
app.Lifetime.ApplicationStarted.Register(() =>
{
    var address = app.Urls.First();
    Console.WriteLine($"Systems: {address}   ({address}/ lists them)");
    Console.WriteLine("接上接口 / connect the API:");
    Console.WriteLine("  dotnet run --project src/Api -- --systems samples/Systems/mappings");
});
await app.RunAsync();
