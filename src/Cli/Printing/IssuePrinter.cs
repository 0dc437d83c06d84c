using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Cli.Printing;

/// <summary>Prints issues to authors and to programs.</summary>
internal sealed class IssuePrinter(RuleLoad load, RulesPath rules, Terminal terminal)
{
    private const int MostCodes = 5, MostElsewhere = 3;

    private readonly IssueWriter _writer = new(load.Files.Files, terminal.Language == "en" ? IssueLanguage.English : IssueLanguage.Both);

    /// <summary>
    /// Errors, then warnings, of each those of overlays first; notes last. Notes are written out where they are asked for, of a part that was named
    /// and of overlays: of all other rules they are counted in one line.
    /// </summary>
    public void Write(List<Issue> issues, bool withNotes)
    {
        var told = issues.OrderByDescending(issue => issue.Severity).ThenBy(IsOfTheShippedRules).ToList();
        var written = told.Where(issue => !IsFolded(issue)).Select(_writer.Write).ToList();
        if (written.Count > 0) terminal.Out.WriteLine(string.Join('\n', written).TrimEnd());
        var notes = told.FindAll(IsFolded);
        if (notes.Count > 0) terminal.Out.WriteLine(Folded(notes));
        bool IsFolded(Issue issue) => issue.Severity == IssueSeverity.Note && !withNotes && rules.Part is null && (rules.Overlays.Count == 0 || IsOfTheShippedRules(issue));
    }

    /// <summary>Errors outside what was asked for: they keep the rules from being loaded, so nothing there is known to be right.</summary>
    public string Elsewhere(List<Issue> errors)
    {
        var told = errors.OrderBy(IsOfTheShippedRules).Take(MostElsewhere).Select(_writer.Write);
        return terminal.Say($"别处有 {errors.Count} 个错误，规则装不起来，这里也没有查全；先改好它们{(errors.Count > MostElsewhere ? $"，头 {MostElsewhere} 个是" : "")}：\n",
            $"{errors.Count} errors elsewhere keep the rules from being loaded, so what you asked for was not checked to the end; mend them first{(errors.Count > MostElsewhere ? $", the first {MostElsewhere}" : "")}:\n")
            + string.Join('\n', told).TrimEnd();
    }

    /// <summary>Whoever lays a folder over rules wants to hear of that folder first.</summary>
    private bool IsOfTheShippedRules(Issue issue) =>
        rules.Overlays.Count > 0 && issue.At.Path.StartsWith(Path.GetFileName(Path.GetFullPath(rules.Folder)) + "/", StringComparison.Ordinal);

    private string Folded(List<Issue> notes)
    {
        var codes = notes.CountBy(note => note.Code).OrderByDescending(code => code.Value).ThenBy(code => code.Key, StringComparer.Ordinal).ToList();
        var named = string.Join(terminal.Say("、", ", "), codes.Take(MostCodes).Select(code => $"{code.Key}×{code.Value}"));
        var files = notes.Select(note => note.At.Path).Distinct().Count();
        return terminal.Say($"另有 {notes.Count} 个提示，在 {files} 个文件里（{named}）；加 --notes 写出来。",
            $"{notes.Count} notes besides, in {files} files ({named}); --notes writes them out.");
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
