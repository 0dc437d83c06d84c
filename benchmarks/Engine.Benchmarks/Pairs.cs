using System.Globalization;
using System.Runtime.InteropServices;

namespace DiagnosisEngine.Benchmarks;

/// <summary>
/// Two ways of doing the same work, measured turn by turn in one process, so that what disturbs a shared machine disturbs both. The median of the ratios is told.
/// Time is the thread's own processor time, which does not run while others have the processor.
/// </summary>
internal static class Pairs
{
    private const int Turns = 15;

    /// <summary>How many times as long <paramref name="subject"/> takes, with the middle half of the ratios, and what a round allocates.</summary>
    public static string Compare(Action subject, Action baseline, double work = 1)
    {
        WarmUp(subject);
        WarmUp(baseline);
        var ratios = new double[Turns];
        var times = new double[Turns];
        for (var turn = 0; turn < Turns; turn++)
        {
            // Whoever goes first changes with every turn.
            var (a, b) = turn % 2 == 0 ? (Time(subject), Time(baseline)) : Swap(Time(baseline), Time(subject));
            (ratios[turn], times[turn]) = (a / b, a);
        }
        Array.Sort(ratios);
        Array.Sort(times);
        var before = GC.GetAllocatedBytesForCurrentThread();
        subject();
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / work;
        return string.Create(CultureInfo.InvariantCulture,
            $"{ratios[Turns / 2]:0.00}x ({ratios[Turns / 4]:0.00} to {ratios[Turns * 3 / 4]:0.00}), {times[Turns / 2] / work * 1e9:0.0} ns, {bytes:0} bytes");
    }

    /// <summary>Processor seconds of this thread.</summary>
    public static double Clock()
    {
        const int ThreadTime = 3;
        if (!OperatingSystem.IsLinux()) return Environment.TickCount64 / 1e3;
        _ = ClockGetTime(ThreadTime, out var time);
        return time.Seconds + (time.Nanoseconds / 1e9);
    }

    /// <summary>Long enough for the last tier of the compiler, which works in the background.</summary>
    private static void WarmUp(Action action)
    {
        var start = Clock();
        for (var i = 0; (i < 60 && Clock() - start < 3) || Clock() - start < 0.5; i++)
        {
            action();
            if (i % 20 == 19 && i < 200) Thread.Sleep(100);
        }
    }

    /// <summary>Seconds a round, over enough rounds to be seen.</summary>
    private static double Time(Action action)
    {
        var start = Clock();
        var rounds = 0;
        do
        {
            action();
            rounds++;
        }
        while (Clock() - start < 0.03);
        return (Clock() - start) / rounds;
    }

    private static (double A, double B) Swap(double b, double a) => (a, b);

    [DllImport("libc", EntryPoint = "clock_gettime"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out TimeSpec time);

    private readonly record struct TimeSpec(long Seconds, long Nanoseconds);
}
