using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Complaints;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Api.Rules;

/// <summary>Reads rules to be checked: files by path, laid over the rules in use or by themselves. Nothing is read from or written to disk.</summary>
internal static class CheckBody
{
    /// <summary>Bytes.</summary>
    public const int Limit = 8 << 20;

    /// <summary>What a rule folder may hold.</summary>
    private const int MostFiles = 5_000;

    public static async Task<CheckedRules> ReadAsync(HttpRequest request, RuleSet current, CancellationToken cancellationToken)
    {
        using var document = await RequestBody.ReadJsonAsync(request, Limit, cancellationToken);
        var errors = new List<ComplaintError>();
        var (files, alone) = Read(document.RootElement, errors);
        if (errors.Count > 0) throw new ProblemException(Problem.Unfit([.. errors]));
        var folder = current.Files.Files[0].Path.Split('/')[0];
        var texts = files.Select(file => new SourceText($"{folder}/{file.Path}", file.Content.TrimStart('\uFEFF')));
        return new CheckedRules(
            alone ? RuleFiles.Of(texts.OrderBy(text => text.Path, StringComparer.Ordinal)) : current.Files.With(texts),
            alone ? [""] : [.. files.Select(file => Reach(file.Path)).Distinct()]);
    }

    private static (IReadOnlyList<(string Path, string Content)> Files, bool Alone) Read(JsonElement body, List<ComplaintError> errors)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var alone = false;
        if (body.ValueKind != JsonValueKind.Object) errors.Add(Error("", "wrong-kind", "这里要一个对象 {…}。", "an object {...} belongs here."));
        else
            foreach (var member in body.EnumerateObject())
            {
                if (member is { Name: "files", Value.ValueKind: JsonValueKind.Object }) ReadFiles(member.Value, files, errors);
                else if (member is { Name: "onto", Value.ValueKind: JsonValueKind.String } && member.Value.GetString() is "current" or "nothing") alone = member.Value.GetString() == "nothing";
                else if (member.Name is "files" or "onto") errors.Add(Error("/" + member.Name, "wrong-kind", "files 是路径到 YAML 的对象；onto 是 current 或 nothing。", "files maps paths to YAML; onto is current or nothing."));
                else errors.Add(Error("", "unknown-member", "只认 files 和 onto。", "only files and onto belong here."));
            }
        if (errors.Count == 0 && files.Count == 0) errors.Add(Error("/files", "nothing-to-check", "没有要查的文件。", "there is no file to check."));
        if (files.Count > MostFiles) errors.Add(Error("/files", "too-many-files", $"最多 {MostFiles} 个文件。", $"at most {MostFiles} files are read."));
        return ([.. files.Select(file => (file.Key, file.Value))], alone);
    }

    private static void ReadFiles(JsonElement given, Dictionary<string, string> files, List<ComplaintError> errors)
    {
        foreach (var file in given.EnumerateObject())
        {
            if (!IsPath(file.Name)) errors.Add(Error("/files", "bad-path", "路径写成 heating/room-too-cold/tree.yaml 这样。", "write paths as heating/room-too-cold/tree.yaml."));
            else if (file.Value.ValueKind != JsonValueKind.String) errors.Add(Error("/files", "wrong-kind", "文件内容要写成一段文字。", "the content of a file is a string."));
            else files[file.Name] = file.Value.GetString()!;
        }
    }

    /// <summary>What a file can change: its family, its pack, else everything.</summary>
    private static string Reach(string path) => path.Split('/') is [var pack, .. var inside] && inside.Length > 0 && IsPack(pack)
        ? inside is [var family, _, ..] ? $"{pack}/{family}" : pack + "/" : "";

    private static bool IsPack(string folder) => folder is not ("regulations" or "playbooks" or "replies" or "calendars");

    private static bool IsPath(string path) => path.Length is > 5 and <= 300 && path.EndsWith(".yaml", StringComparison.Ordinal)
        && path.Split('/').All(part => part.Length > 0 && part[0] != '.' && part.All(c => !char.IsControl(c) && c != '\\'));

    private static ComplaintError Error(string pointer, string code, string chinese, string english) => new(pointer, code, new Bilingual(chinese, english));
}
