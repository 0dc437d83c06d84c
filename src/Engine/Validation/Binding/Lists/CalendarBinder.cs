using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the files of <c>calendars/</c> and unites them.</summary>
internal sealed class CalendarBinder(BindingContext context)
{
    private readonly HashSet<DateOnly> _holidays = [];
    private readonly HashSet<DateOnly> _workdays = [];
    private readonly List<CalendarSpan> _spans = [];
    private DateOnly? _through;

    public WorkCalendar Calendar => new([.. _holidays], [.. _workdays], _through) { Spans = [.. _spans] };

    public void Bind(RuleDocument document)
    {
        var reader = document.Reader(context.Issues);
        reader.RequiredText("title");
        reader.Allow("note", "notes");
        var from = reader.Date("from");
        var through = reader.Date("through");
        // One notice speaks of one year.
        if (through is { } last) _spans.Add(new(from ?? new(last.Year, 1, 1), last));
        if (through is not null && (_through is null || through > _through)) _through = through;
        _holidays.UnionWith(Days(reader, "holidays"));
        _workdays.UnionWith(Days(reader, "workdays"));
        reader.Done();
    }

    private ImmutableArray<DateOnly> Days(MappingReader reader, string key)
    {
        var days = ImmutableArray.CreateBuilder<DateOnly>();
        foreach (var text in reader.Scalars(key))
        {
            if (ScalarText.ReadDate(text.Text) is { } day) days.Add(day);
            else context.Add(DocumentIssues.NotADate(text.At, key, text.Text));
        }
        return days.ToImmutable();
    }
}
