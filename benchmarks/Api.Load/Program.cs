using System.Diagnostics;
using System.Globalization;
using System.Text;
using DiagnosisEngine.Api.Load;

// dotnet run -c Release --project benchmarks/Api.Load -- API.dll RULES [pairs] [seconds] [soak minutes]
if (args is [RecordedServer.Command, var recorded])
{
    await RecordedServer.RunAsync(recorded);
    return;
}
var (dll, rules) = (args[0], args[1]);
var pairs = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 7;
var length = TimeSpan.FromSeconds(args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 5);
var soak = args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 0;
const int Callers = 8;
// Measured: so long both servers' runtimes go on compiling what is hot.
var warmUp = TimeSpan.FromSeconds(15);
string[] degrees = ["八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七"];
// Callers differ in how cold it is and in the minute; the recorded answer is the first one's.
(string Name, byte[][] Bodies)[] requests =
[
    ("with text", Bodies(i => $$"""{ "text": "暖气片上面烫下面冰凉，屋里就{{degrees[i % 10]}}度，投诉三次了", "region": "CN-3702", "receivedAt": "2026-01-15T20:{{i % 60:00}}+08:00" }""")),
    ("from category and facts", Bodies(i => $$"""{ "category": "heating.room-too-cold", "region": "CN-3702", "receivedAt": "2026-01-15T20:{{i % 60:00}}+08:00", "facts": { "cold.scope": "one_home", "room.measured": {{8 + (i / 10)}}.{{i % 10}} } }""")),
];

var cold = Stopwatch.StartNew();
using var api = await Server.StartAsync(dll, "--environment", "Development", "--rules", rules, "--urls", "http://127.0.0.1:0", "--reload:watch", "false");
using (var first = new Caller(api.Address, requests[0].Bodies)) await first.SendAsync();
Console.WriteLine($"cold start: listening after {api.Started.TotalSeconds:0.00} s, first answer after {cold.Elapsed.TotalSeconds:0.00} s");

foreach (var (name, bodies) in requests)
{
    using var ours = new Caller(api.Address, bodies);
    var file = Path.GetTempFileName();
    await File.WriteAllBytesAsync(file, await ours.SendAsync());
    using var other = await Server.StartAsync(typeof(Caller).Assembly.Location, RecordedServer.Command, file);
    using var theirs = new Caller(other.Address, bodies);
    await ours.RateAsync(Callers, warmUp);
    await theirs.RateAsync(Callers, warmUp);
    var rates = new List<(double Ours, double Theirs)>();
    var costs = new List<(double Ours, double Theirs)>();
    for (var i = 0; i < pairs; i++)
    {
        var (one, another) = (await MeasureAsync(ours, api), await MeasureAsync(theirs, other));
        rates.Add((one.Rate, another.Rate));
        costs.Add((one.Cost, another.Cost));
    }
    Console.WriteLine($"{name}: {Median(rates.Select(rate => rate.Ours)):0} against {Median(rates.Select(rate => rate.Theirs)):0} requests a second, median ratio {Median(rates.Select(rate => rate.Ours / rate.Theirs)):0.00} (from {rates.Min(rate => rate.Ours / rate.Theirs):0.00} to {rates.Max(rate => rate.Ours / rate.Theirs):0.00} in {pairs} pairs)");
    Console.WriteLine($"{name}: {Median(costs.Select(cost => cost.Ours)):0} against {Median(costs.Select(cost => cost.Theirs)):0} µs of processor time a request in the server");
    var half = Median(rates.Select(rate => rate.Ours)) / 2;
    var slow = new List<(double Ours, double Theirs)>();
    for (var i = 0; i < pairs; i++) slow.Add((await ours.P99Async(half, length), await theirs.P99Async(half, length)));
    Console.WriteLine($"{name}, {half:0} a second: p99 {Median(slow.Select(time => time.Ours)):0.0} ms against {Median(slow.Select(time => time.Theirs)):0.0} ms, median ratio {Median(slow.Select(time => time.Ours / time.Theirs)):0.0}");
    File.Delete(file);
}

using var soaking = new Caller(api.Address, requests[0].Bodies);
for (var minute = 1; minute <= soak; minute++)
{
    var rate = await soaking.RateAsync(Callers, TimeSpan.FromMinutes(1));
    Console.WriteLine($"soak, minute {minute}: {api.Resident:0} MB, {rate:0} requests a second");
}

async Task<(double Rate, double Cost)> MeasureAsync(Caller caller, Server server)
{
    var before = server.ProcessorTime;
    var rate = await caller.RateAsync(Callers, length);
    return (rate, (server.ProcessorTime - before).TotalMicroseconds / (rate * length.TotalSeconds));
}

static double Median(IEnumerable<double> values)
{
    var sorted = values.Order().ToArray();
    return sorted[sorted.Length / 2];
}

static byte[][] Bodies(Func<int, string> body) => [.. Enumerable.Range(0, 100).Select(i => Encoding.UTF8.GetBytes(body(i)))];
