namespace DiagnosisEngine.NRules.Tests.Cases;

/// <summary>Time that passes when a test says so.</summary>
internal sealed class FakeClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 7, 15, 20, 0, 0, TimeSpan.FromHours(8));

    public override DateTimeOffset GetUtcNow() => Now;

    public void Pass(TimeSpan time) => Now += time;
}
