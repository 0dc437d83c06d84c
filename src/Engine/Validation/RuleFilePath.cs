namespace DiagnosisEngine.Validation;

/// <summary>A rule file's path taken apart.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Id">The file's own id, where the file's name is one; else the name without its ending.</param>
/// <param name="Pack">The pack's folder; null for shared files.</param>
/// <param name="Family">The family's folder; null above families.</param>
internal sealed record RuleFilePath(RuleFileKind Kind, string Id, string? Pack, string? Family)
{
    private static readonly string[] Shared = ["regions.yaml", "groups.yaml", "intents.yaml", "departments.yaml", "hazards.yaml", "words.yaml", "overlay.yaml", "hearing.yaml", "knowledge-index.yaml"];
    private static readonly string[] OfPack = ["pack.yaml", "vocabulary.yaml", "categories.yaml", "hazards.yaml", "words.yaml"];
    private static readonly string[] OfFamily = ["tree.yaml", "categories.yaml", "causes.yaml", "cases.yaml", "vocabulary.yaml"];

    /// <summary>Takes a path apart; its first segment is the rules folder itself.</summary>
    public static RuleFilePath Parse(string path)
    {
        var segments = path.Split('/')[1..];
        var file = segments.Length == 0 ? path : segments[^1];
        var id = Stem(file);
        if (IsSkipped(segments, file)) return new(RuleFileKind.Skipped, id, null, null);
        return segments switch
        {
            ["regions.yaml"] => new(RuleFileKind.Regions, id, null, null),
            ["groups.yaml"] => new(RuleFileKind.Groups, id, null, null),
            ["intents.yaml"] => new(RuleFileKind.Intents, id, null, null),
            ["departments.yaml"] => new(RuleFileKind.Departments, id, null, null),
            ["hazards.yaml"] => new(RuleFileKind.Hazards, id, null, null),
            ["words.yaml"] => new(RuleFileKind.Words, id, null, null),
            ["overlay.yaml"] => new(RuleFileKind.Overlay, id, null, null),
            ["hearing.yaml"] => new(RuleFileKind.Learned, id, null, null),
            ["knowledge-index.yaml"] => new(RuleFileKind.KnowledgeIndex, id, null, null),
            ["calendars", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => new(RuleFileKind.Calendar, id, null, null),
            ["regulations", var name] when name.EndsWith(".regulation.yaml", StringComparison.Ordinal) => new(RuleFileKind.Regulation, id, null, null),
            ["playbooks", var name] when name.EndsWith(".playbook.yaml", StringComparison.Ordinal) => new(RuleFileKind.Playbook, id, null, null),
            ["replies", "blocks.yaml"] => new(RuleFileKind.Blocks, id, null, null),
            ["replies", "channels", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => new(RuleFileKind.Channel, id, null, null),
            ["replies", "techniques", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => new(RuleFileKind.Technique, id, null, null),
            ["regulations" or "playbooks" or "calendars" or "replies", ..] => new(RuleFileKind.Unknown, id, null, null),
            [var pack, "pack.yaml"] => new(RuleFileKind.Pack, id, pack, null),
            [var pack, "hazards.yaml"] => new(RuleFileKind.PackHazards, id, pack, null),
            [var pack, "words.yaml"] => new(RuleFileKind.Words, id, pack, null),
            [var pack, "vocabulary.yaml"] => new(RuleFileKind.Vocabulary, id, pack, null),
            [var pack, "categories.yaml"] => new(RuleFileKind.Categories, id, pack, null),
            [var pack, var family, "vocabulary.yaml"] => new(RuleFileKind.Vocabulary, id, pack, family),
            [var pack, var family, "categories.yaml"] => new(RuleFileKind.Categories, id, pack, family),
            [var pack, var family, "causes.yaml"] => new(RuleFileKind.Causes, id, pack, family),
            [var pack, var family, "tree.yaml"] => new(RuleFileKind.Tree, id, pack, family),
            [var pack, var family, "cases.yaml"] => new(RuleFileKind.Cases, id, pack, family),
            _ => new(RuleFileKind.Unknown, id, null, null),
        };
    }

    /// <summary>What may stand in the folder of a file nobody knows.</summary>
    public static IReadOnlyList<string> NamesBeside(string path) => path.Split('/')[1..] switch
    {
        [_] => Shared,
        ["regulations", var name] => [Stem(name) + ".regulation.yaml"],
        ["playbooks", var name] => [Stem(name) + ".playbook.yaml"],
        ["replies", "channels" or "techniques" or _, ..] => ["blocks.yaml", "channels/<id>.yaml", "techniques/<id>.yaml"],
        [_, _] => OfPack,
        _ => OfFamily,
    };

    private static bool IsSkipped(string[] segments, string file) =>
        segments.Length == 0 || segments[0] == "schema"
        || !(file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal));

    private static string Stem(string file) => file.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? file[..dot] : file;
}
