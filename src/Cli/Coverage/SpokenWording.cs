using System.Text;
using System.Text.RegularExpressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Coverage;

/// <summary>Recognises a wording in a reply, whatever its slots were filled with.</summary>
internal static class SpokenWording
{
    private const string Ends = "。！？；…：.!?”）〕";

    public static Regex Of(Template template)
    {
        // A basis follows its opening, everything else a full stop.
        var pattern = new StringBuilder($"(?:^|[，{Ends}])");
        foreach (var part in template.Parts)
            pattern.Append(part.Kind == TemplatePartKind.Plain ? Plain(part.Text) : "[^。！？；]+");
        var text = template.Text.TrimEnd();
        if (text.Length > 0 && !Ends.Contains(text[^1], StringComparison.Ordinal)) pattern.Append('。');
        return new Regex(pattern.ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    /// <summary>A space beside a slot is printed or not; an unchecked article's last full stop gives way to what is said of it.</summary>
    private static string Plain(string text)
    {
        var words = Regex.Escape(text.Trim(' ').TrimEnd('。'));
        return (text.StartsWith(' ') ? " ?" : "") + words + (text.EndsWith(' ') ? " ?" : "");
    }
}
