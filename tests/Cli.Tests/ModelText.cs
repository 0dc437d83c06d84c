using System.Collections;
using System.Reflection;
using System.Text;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Tests;

/// <summary>A whole rule base in words, without its digest and without places in files: equal texts are equal rules.</summary>
internal static class ModelText
{
    public static string Of(RuleBase rules)
    {
        var text = new StringBuilder();
        Write(rules with { Digest = "" }, text, 0);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text, int depth)
    {
        switch (value)
        {
            case null or SourceSpan:
                text.Append('-');
                return;
            case string or IFormattable or bool:
                text.Append(value);
                return;
            case IEnumerable several:
                // A dictionary may have no order of its own.
                var items = several.Cast<object?>().Select(item => { var one = new StringBuilder(); Write(item, one, depth + 1); return one.ToString(); });
                foreach (var item in several is IDictionary ? items.Order(StringComparer.Ordinal) : items) text.Append('\n').Append(' ', depth).Append(item);
                return;
        }
        text.Append(value.GetType().Name);
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            text.Append(' ').Append(property.Name).Append('=');
            Write(property.GetValue(value), text, depth + 1);
        }
    }
}
