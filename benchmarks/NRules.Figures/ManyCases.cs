using System.Collections.Immutable;
using DiagnosisEngine.NRules.Cases;

namespace DiagnosisEngine.NRules.Figures;

/// <summary>Rules over many cases, with ten thousand of them alive.</summary>
internal static class ManyCases
{
    private const int Alive = 10_000;

    public static void Run()
    {
        var clock = new Hands();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var cases = new LiveCases(clock);
        var random = new Random(1);
        var filled = Measure.Processor(() => Run(0, Alive));
        var more = Measure.Processor(() => Run(Alive, 2_000));
        var looks = Measure.Processor(() => { for (var i = 0; i < 1_000; i++) cases.Current<MassEvent>(); });
        var found = (cases.Current<MassEvent>().Count, cases.Current<RepeatedComplaint>().Count, cases.Current<OverduePromise>().Count, cases.Current<HotSpot>().Count);
        Console.WriteLine($"{Alive} live cases: filled in {filled / 1000:F0} ms of processor ({filled / Alive:F0} us each), then {more / 2_000:F0} us each, a look {looks / 1_000:F0} us, "
            + $"managed {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:F1} MB; mass events, repeats, overdue, hot spots {found}");
        GC.KeepAlive(cases);

        void Run(int from, int count)
        {
            for (var i = from; i < from + count; i++) Add(i);
        }

        // Four a minute: ten thousand in a day and three quarters. Five of fifty hang on one transformer, the rest on five thousand, there are ten thousand customers, six kinds.
        void Add(int i)
        {
            clock.Now += TimeSpan.FromSeconds(15);
            cases.Add(new LiveCase
            {
                Id = $"{i}",
                Kind = $"kind-{(i % 50 < 5 ? 0 : random.Next(6))}",
                ReceivedAt = clock.Now,
                Customer = $"C-{random.Next(10_000)}",
                Places = ImmutableDictionary<string, string>.Empty.Add("transformer", $"T-{(i % 50 < 5 ? 0 : random.Next(5_000))}").Add("station", $"S-{random.Next(800)}"),
                PromisedBy = clock.Now.AddHours(24),
            });
            if (i % 2 == 0 && i > 100) cases.Close($"{i - 100}");
        }
    }

    private sealed class Hands : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 7, 15, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
