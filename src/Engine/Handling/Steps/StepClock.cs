using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>The deadlines of one playbook's steps, each counted from receipt, the step before, a named step or an event.</summary>
internal sealed class StepClock(DeadlineReckoner reckoner, FactFrame frame, DateTimeOffset receivedAt)
{
    private Dictionary<string, Deadline>? _named;
    private readonly Deadline _received = new() { At = receivedAt };
    private Deadline? _previous;

    /// <summary>The step's deadline; without a moment where it has no limit of its own. What follows it counts from there, or from its start.</summary>
    public StepDue Take(PlaybookStep step)
    {
        var start = StartOf(step);
        var own = step.Within is null || start.At is null ? null : reckoner.Reckon(step.Within, start.At.Value, frame);
        // What is counted from an uncertain day is as uncertain.
        if (own is not null && !start.UnreadYears.IsEmpty) own = own with { UnreadYears = [.. start.UnreadYears.Union(own.UnreadYears)], IsExact = false };
        _previous = own ?? start;
        Name(step, _previous);
        return own is null ? new(null, start.WaitsFor, start.UnreadYears) : new(own.At, own.WaitsFor, own.UnreadYears);
    }

    /// <summary>A step that does not apply takes no time.</summary>
    public void Skip(PlaybookStep step) => Name(step, StartOf(step));

    private void Name(PlaybookStep step, Deadline deadline)
    {
        if (step.Id is not null) (_named ??= new(StringComparer.Ordinal))[step.Id] = deadline;
    }

    private Deadline StartOf(PlaybookStep step) => step.After switch
    {
        "received" => _received,
        "previous" => _previous ?? _received,
        _ => _named is not null && _named.TryGetValue(step.After, out var named) ? named : DeadlineReckoner.AtEvent(step.After, frame),
    };
}
