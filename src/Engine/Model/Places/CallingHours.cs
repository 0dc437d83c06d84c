namespace DiagnosisEngine.Model;

/// <summary>The hours of a day in which a customer may be called, in the rules' zone.</summary>
/// <param name="From">The first.</param>
/// <param name="Until">The last.</param>
public sealed record CallingHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>The moment itself, or the next one that lies within the hours.</summary>
    public DateTime Next(DateTime local)
    {
        var time = TimeOnly.FromDateTime(local);
        if (time >= From && time <= Until) return local;
        return (time < From ? local.Date : local.Date.AddDays(1)).Add(From.ToTimeSpan());
    }
}
