using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Cli.Printing;

/// <summary>Prints issues to authors and to programs.</summary>
internal static class IssuePrinter
{
    /// <summary>The load's own report with code frames when it is about all of them; else one line each.</summary>
    public static void Write(RuleLoad load, List<Issue> issues, Terminal terminal)
    {
        if (issues.Count == 0) return;
        if (issues.Count == load.Issues.Length)
        {
            terminal.Out.WriteLine(load.Report.TrimEnd());
            return;
        }
        foreach (var issue in issues)
            terminal.Out.WriteLine($"{issue.At}: {Word(issue)} {issue.Code}: {terminal.Pick(issue.Message)}");
    }

    public static string Json(List<Issue> issues)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var issue in issues)
            {
                json.WriteStartObject();
                json.WriteString("code", issue.Code);
                json.WriteString("severity", Word(issue));
                json.WriteString("file", issue.At.Path);
                json.WriteNumber("line", issue.At.Line);
                json.WriteNumber("column", issue.At.Column);
                json.WriteNumber("endLine", issue.At.EndLine);
                json.WriteNumber("endColumn", issue.At.EndColumn);
                json.WriteString("zh", issue.Message.Chinese);
                json.WriteString("en", issue.Message.English);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Word(Issue issue) => issue.Severity switch { IssueSeverity.Error => "error", IssueSeverity.Warning => "warning", _ => "note" };
}
