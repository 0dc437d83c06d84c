using System.Net;
using System.Text;

namespace DiagnosisEngine.Cli.Investigation;

/// <summary>A report as Markdown and as a page that prints on paper.</summary>
internal static class InvestigationText
{
    private const string Style = """
        body { font-family: "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.7; color: #111; }
        h1 { font-size: 1.5rem; text-align: center; } h2 { font-size: 1.1rem; border-bottom: 1px solid #999; break-after: avoid; } li { break-inside: avoid; overflow-wrap: anywhere; }
        li.tick { list-style: none; text-indent: -1.3em; }
        @page { size: A4; margin: 20mm; } @media print { body { margin: 0; max-width: none; padding: 0; font-size: 11pt; } }
        """;

    public static string Markdown(InvestigationReport report)
    {
        var text = new StringBuilder().Append("# ").Append(report.Title).Append('\n');
        foreach (var section in report.Sections)
        {
            text.Append("\n## ").Append(section.Title).Append("\n\n");
            foreach (var line in section.Lines) text.Append("- ").Append(Escape(line)).Append('\n');
        }
        return text.ToString();
    }

    public static string Html(InvestigationReport report)
    {
        var text = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\" />\n<title>{WebUtility.HtmlEncode(report.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>{WebUtility.HtmlEncode(report.Title)}</h1>\n");
        foreach (var section in report.Sections)
        {
            text.Append("<section>\n<h2>").Append(WebUtility.HtmlEncode(section.Title)).Append("</h2>\n<ul>\n");
            foreach (var line in section.Lines) text.Append(line.StartsWith('□') ? "<li class=\"tick\">" : "<li>").Append(WebUtility.HtmlEncode(line)).Append("</li>\n");
            text.Append("</ul>\n</section>\n");
        }
        return text.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>A customer's words stay words: no line break, no mark-up, no HTML.</summary>
    private static string Escape(string line)
    {
        var text = new StringBuilder();
        foreach (var letter in line.ReplaceLineEndings(" "))
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|') text.Append('\\');
            text.Append(letter);
        }
        return text.ToString();
    }
}
