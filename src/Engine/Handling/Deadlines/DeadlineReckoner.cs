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
        if (rule.Duration is { } written) return Of([written], certain: true, new(start));
        if (rule.Figure is null) return Deadline.None;
        var found = frame.FigureOnReceipt(rule.Figure);
        // A mean says nothing of one case, and a figure that ends at an event is notice, not a limit from it.
        if (found is null or { Figure.IsMean: true } or { Figure.Before: not null }) return Deadline.None;
        var (practice, act) = (found.Regulation.Kind == RegulationKind.Practice, found.Figure.Act);
        var begun = new Begun(start) { IsPractice = practice, Act = act };
        if (found.Figure.After is { } eventFact)
        {
            var happened = AtEvent(eventFact, frame);
            if (happened.At is not { } at) return happened with { IsPractice = practice, Act = act };
            begun = begun with { At = at, Facts = happened.Facts };
        }
        if (found.Figure.Table is not { } table)
            return found.Figure.Value is DurationValue value ? Of([value], certain: true, begun) : Deadline.None;
        var (rows, certain) = Possible(table, frame);
        return Of(rows.AsSpan(), certain, begun with { Facts = begun.Facts.Add(table.On) });
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

    private Deadline Of(ReadOnlySpan<DurationValue> limits, bool certain, in Begun begun)
    {
        DurationValue? first = null;
        DateTimeOffset? at = null;
        foreach (var limit in limits)
            if (DueTime.After(begun.At, limit, rules.Calendar, knowledge.Zone) is { } due && (at is null || due < at)) (first, at) = (limit, due);
        if (first is null) return Deadline.None;
        var unread = first.Kind == DurationKind.WorkingDays ? WorkingDays.UnreadYears(DayOf(begun.At), DayOf(at!.Value), rules.Calendar) : [];
        return new()
        {
            At = at,
            // A day that holidays may still move is promised to nobody.
            IsExact = certain && first.Extent.IsPoint && unread.IsEmpty,
            IsWholeDay = first.Kind == DurationKind.WorkingDays,
            IsPractice = begun.IsPractice,
            Act = begun.Act,
            UnreadYears = unread,
            Facts = begun.Facts,
        };
    }

    /// <summary>From when a limit counts, and what is known of it before it is reckoned.</summary>
    private readonly record struct Begun(DateTimeOffset At)
    {
        public bool IsPractice { get; init; }

        public LimitAct? Act { get; init; }

        /// <summary>The facts it was reckoned from.</summary>
        public ImmutableArray<string> Facts { get; init; } = [];
    }
}
