using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Turns time limits into moments. Figures are those in force on the day the complaint was received.</summary>
internal sealed class DeadlineReckoner(RuleBase rules, KnowledgeFrames knowledge)
{
    /// <summary>The deadline of a limit that starts at a moment.</summary>
    /// <param name="rule">The limit.</param>
    /// <param name="start">When it starts, unless its figure names an event of its own.</param>
    /// <param name="frame">The case.</param>
    public Deadline Reckon(DeadlineRule rule, DateTimeOffset start, FactFrame frame)
    {
        if (rule.Duration is { } written) return Of([written], certain: true, new() { At = start });
        if (rule.Figure is null) return Deadline.None;
        var found = frame.FigureOnReceipt(rule.Figure);
        // A mean says nothing of one case, and a figure that ends at an event is notice, not a limit from it.
        if (found is null or { Figure.IsMean: true } or { Figure.Before: not null }) return Deadline.None;
        var begun = found.Figure.After is { } eventFact ? AtEvent(eventFact, frame) : new Deadline { At = start };
        begun = begun with { IsPractice = found.Regulation.Kind == RegulationKind.Practice, Act = found.Figure.Act };
        if (begun.At is null) return begun;
        if (found.Figure.Table is not { } table)
            return found.Figure.Value is DurationValue value ? Of([value], certain: true, begun) : Deadline.None;
        var (rows, certain) = Possible(table, frame);
        return Of(rows, certain, begun with { Facts = begun.Facts.Add(table.On) });
    }

    /// <summary>The moment of an event; one that is not known yet is awaited.</summary>
    public static Deadline AtEvent(string eventFact, FactFrame frame) =>
        frame.Symbols.TryFactSlot(eventFact, out _) && frame.Reading(eventFact).Value is DateTimeValue happened
            ? new() { At = TimeZoneInfo.ConvertTime(happened.At, frame.Zone), Facts = [eventFact] }
            : new() { WaitsFor = eventFact, Facts = [eventFact] };

    /// <summary>The rows that may hold, and whether it is certain that one of them does and which.</summary>
    private (ImmutableArray<DurationValue> Rows, bool Certain) Possible(FigureTable table, FactFrame frame)
    {
        var rows = ImmutableArray.CreateBuilder<DurationValue>();
        foreach (var row in table.Rows)
        {
            var status = knowledge.Compile(row.When).Status(frame);
            if (status == ConditionStatus.False) continue;
            if (row.Value is DurationValue value) rows.Add(value);
            if (status == ConditionStatus.True) return (rows.ToImmutable(), rows.Distinct().Count() == 1);
        }
        return (rows.ToImmutable(), false);
    }

    private DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, knowledge.Zone).DateTime);

    private Deadline Of(ImmutableArray<DurationValue> limits, bool certain, Deadline begun)
    {
        var start = begun.At!.Value;
        DurationValue? first = null;
        DateTimeOffset? at = null;
        foreach (var limit in limits)
            if (DueTime.After(start, limit, rules.Calendar, knowledge.Zone) is { } due && (at is null || due < at)) (first, at) = (limit, due);
        if (first is null) return Deadline.None;
        var unread = first.Kind == DurationKind.WorkingDays ? WorkingDays.UnreadYears(DayOf(start), DayOf(at!.Value), rules.Calendar) : [];
        return begun with
        {
            At = at,
            // A day that holidays may still move is promised to nobody.
            IsExact = certain && first.Extent.IsPoint && begun.IsExact && unread.IsEmpty,
            IsWholeDay = first.Kind == DurationKind.WorkingDays,
            UnreadYears = unread.IsEmpty ? begun.UnreadYears : [.. begun.UnreadYears.Union(unread)],
        };
    }
}
