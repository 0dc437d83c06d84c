using DiagnosisEngine.Documents;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Reads a time limit: a duration, or <c>$figure</c>.</summary>
internal static class DeadlineReader
{
    public static DeadlineRule? Read(MappingReader reader, string key, BindingContext context, BindingScope scope)
    {
        if (reader.Node(key) is SequenceNode cases)
        {
            context.Add(BindingIssues.DeadlineByCases(cases.At, key, DeadlineCases.Rows(cases, context, scope)));
            return null;
        }
        if (reader.Scalar(key) is not { } text) return null;
        if (text.Text.StartsWith('$'))
            return scope.Figure(text.Text[1..], text.TextAt) is { } figure ? new DeadlineRule(null, figure) { At = text.At } : null;
        if (ValueReader.ReadLiteral(text.Text, context.Zone, out _) is DurationValue duration) return new DeadlineRule(duration, null) { At = text.At };
        context.Add(ClockTimes.Hours(text.Text) is { } hours ? BindingIssues.ClockTime(text.At, key, text.Text, hours) : BindingIssues.Unreadable(text.At, key, text.Text,
            new("请写时长（24h、5wd、7d）或者数值的名字（$repair_within）。", "write a duration (24h, 5wd, 7d) or the name of a figure ($repair_within)")));
        return null;
    }
}
