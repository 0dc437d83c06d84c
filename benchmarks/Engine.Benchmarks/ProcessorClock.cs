using Perfolizer.Horology;

namespace DiagnosisEngine.Benchmarks;

/// <summary>Counts the thread's own processor time, which does not run while others have the processor.</summary>
internal sealed class ProcessorClock : IClock
{
    private const double TicksASecond = 1e9;

    public string Title => "processor time";

    public bool IsAvailable => OperatingSystem.IsLinux();

    public Frequency Frequency => new(TicksASecond);

    public long GetTimestamp() => (long)(Pairs.Clock() * TicksASecond);
}
