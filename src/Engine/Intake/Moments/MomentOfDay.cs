using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>A day with what was said of its hours.</summary>
/// <param name="Moment">When it is.</param>
/// <param name="Day">The day its hours are counted from.</param>
/// <param name="Part">The part of the day; empty where none was said.</param>
internal sealed record MomentOfDay(Moment Moment, DateOnly Day, string Part)
{
    private static readonly string[] Joints = ["到", "至", "-", "~", "到了", "一直到"];

    /// <summary>Null where the words name no time for sure.</summary>
    /// <param name="match">Day, part and clock, none of which need be there.</param>
    /// <param name="text">All of it.</param>
    /// <param name="receipt">What is counted from.</param>
    /// <param name="before">The one before it, whose day and part hold for 昨晚八点到十点.</param>
    public static MomentOfDay? Of(Match match, string text, MomentZone receipt, MomentOfDay? before)
    {
        var end = match.Index + match.Length;
        var (named, clock) = (MomentDay.IsNamed(match), match.Groups["hour"].Success);
        var goesOn = !named && clock && before is not null && Joints.Contains(text[before.Moment.End..match.Index]);
        var part = match.Groups["part"].Success ? match.Groups["part"].Value : named ? MomentPart.Within(match.Groups["near"].Value) : goesOn ? before!.Part : "";
        if (!named && !clock || clock && !named && !goesOn && part.Length == 0 && !MomentContext.IsClock(match, text) || match.Groups["only"].Success && !MomentContext.IsDay(match, text)) return null;
        var day = named ? MomentDay.Of(match, receipt.Today) : goesOn ? before!.Day : receipt.Today;
        if (day is not { } known) return null;
        if (!clock)
        {
            var hours = MomentPart.Of(part) ?? (0, 1440);
            return new(new(match.Index, end, receipt.At(known, hours.Item1), receipt.At(known, hours.Item2)), known, part);
        }
        if (MomentClock.Of(match, part) is not { } minutes) return null;
        var instant = receipt.At(known, minutes);
        // A clock time alone is today's, or yesterday's when it is still to come.
        if (!named && !goesOn && instant > receipt.Now) (known, instant) = (known.AddDays(-1), receipt.At(known.AddDays(-1), minutes));
        if (goesOn && instant < before!.Moment.From) instant = receipt.At(known, minutes + (part.Length == 0 && minutes < 720 ? 720 : 1440));
        return new(new(match.Index, end, instant, match.Groups["more"].Success ? instant.AddHours(1) : instant), known, part);
    }
}
