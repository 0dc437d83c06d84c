using System.Diagnostics;

namespace DiagnosisEngine.NRules.Figures;

/// <summary>Time and memory.</summary>
internal static class Measure
{
    public static DecisionEngine Load(string what, Func<RuleLoad> load)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var working = Environment.WorkingSet;
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var engine = load().Engine!;
        var elapsed = clock.Elapsed;
        processor = Process.GetCurrentProcess().TotalProcessorTime - processor;
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($"load, {what}: {elapsed.TotalMilliseconds:F0} ms ({processor.TotalMilliseconds:F0} ms of processors), managed {(after - before) / 1e6:F1} MB, working set {(Environment.WorkingSet - working) / 1e6:+0.0;-0.0} MB");
        return engine;
    }

    /// <summary>Microseconds of processor for each, the middle of five rounds after one to warm up: a busy machine changes it little.</summary>
    public static double Each(int count, Action run)
    {
        run();
        var rounds = Enumerable.Range(0, 5).Select(_ => Processor(run) / count);
        return rounds.Order().ElementAt(2);
    }

    /// <summary>Microseconds of processor.</summary>
    public static double Processor(Action run)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        run();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMicroseconds;
    }
}
