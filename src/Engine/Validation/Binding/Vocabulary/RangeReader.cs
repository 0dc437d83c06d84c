using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Reads the numbers that are possible at all: <c>[0..100]</c>, <c>(0..24]</c>, <c>[0..)</c>.</summary>
internal static class RangeReader
{
    public static Interval? Read(ScalarNode? node, ICollection<Issue> issues)
    {
        if (node is null) return null;
        if (Parse(node.Text.Trim()) is { } range) return range;
        issues.Add(BindingIssues.Unreadable(node.At, "range", node.Text,
            new("请写成“[最小..最大]”，例如 \"[0..100]\"，不带单位。", "write \"[low..high]\", such as \"[0..100]\", without a unit")));
        return null;
    }

    private static Interval? Parse(string text)
    {
        if (text.Length < 4 || text[0] is not ('[' or '(') || text[^1] is not (']' or ')')) return null;
        var ends = text[1..^1].Split("..");
        if (ends.Length != 2 || !End(ends[0], out var low) || !End(ends[1], out var high)) return null;
        if (low > high || (low is null && high is null)) return null;
        return new Interval(low, high, low is not null && text[0] == '(', high is not null && text[^1] == ')');
    }

    private static bool End(string text, out decimal? end)
    {
        end = ScalarText.ReadNumber(text.Trim());
        return end is not null || text.Trim().Length == 0;
    }
}
