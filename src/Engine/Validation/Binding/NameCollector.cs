using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Validation;

/// <summary>Gathers the names each file declares. Shapes are judged by the binders later, so what has a wrong shape is passed over here.</summary>
/// <param name="names">Gets them.</param>
/// <param name="mainFolder">Only folders laid over it add to what is there.</param>
/// <param name="issues">Gets names declared twice.</param>
internal sealed class NameCollector(RuleNames names, string mainFolder, ICollection<Issue> issues)
{
    public void Collect(RuleDocument document)
    {
        var path = document.Path;
        switch (path.Kind)
        {
            case RuleFileKind.Regions: Keys(document, "regions", names.Regions); break;
            case RuleFileKind.Groups:
                Keys(document, "groups", names.Groups);
                CollectTraits(document);
                break;
            case RuleFileKind.Intents:
                Keys(document, "intents", names.Intents);
                Keys(document, "emotions", names.Emotions);
                Keys(document, "motives", names.Motives);
                Keys(document, "escalations", names.Escalations);
                Keys(document, "conduct", names.Conduct);
                Keys(document, "sensitive", names.Sensitive);
                break;
            case RuleFileKind.Departments:
                Keys(document, "departments", names.Departments);
                foreach (var entry in Below(document.Root, "departments"))
                    if (Texts(entry.Value, "title").FirstOrDefault() is { } title) names.Departments.Uses!.Title(entry.Key.Text, title);
                break;
            case RuleFileKind.Hazards: Keys(document, "hazards", names.Hazards); break;
            case RuleFileKind.Words: Keys(document, "words", names.Words); break;
            case RuleFileKind.KnowledgeIndex:
                foreach (var entry in Below(document.Root, "index")) names.Knowledge.Add(document.Start.Path, entry.Key.Text);
                break;
            case RuleFileKind.Regulation: CollectRegulation(document); break;
            case RuleFileKind.Playbook: names.Playbooks.Declare(path.Id, document.Start, null, issues); break;
            case RuleFileKind.Channel: names.Channels.Declare(path.Id, document.Start, null, issues); break;
            case RuleFileKind.Technique: names.Techniques.Declare(path.Id, document.Start, null, issues); break;
            case RuleFileKind.Blocks: Keys(document, "blocks", names.Blocks); break;
            case RuleFileKind.Pack when IsLaidOver(document) && Addition.IsOfPack(document): break;
            case RuleFileKind.Pack: names.Packs.Declare(path.Pack!, document.Start, path.Pack, issues); break;
            case RuleFileKind.Vocabulary: Keys(document, "facts", names.Facts); break;
            case RuleFileKind.Categories: Keys(document, "categories", names.Categories); break;
            case RuleFileKind.Causes:
                Keys(document, "causes", names.Causes);
                foreach (var department in Below(document.Root, "causes").SelectMany(entry => Texts(entry.Value, "department"))) names.Departments.Uses!.Use(path.Pack!, department);
                break;
            case RuleFileKind.Tree: names.Trees.Declare($"{path.Pack}/{path.Family}", document.Start, path.Pack, issues); break;
            default: break;
        }
    }

    /// <summary>A file could not be read: nobody is blamed for naming what it holds.</summary>
    public void Missing(RuleFilePath path)
    {
        if (path.Kind == RuleFileKind.KnowledgeIndex) names.Knowledge.IsIncomplete = true;
        foreach (var table in Declares(path.Kind)) table.IsIncomplete = true;
    }

    private IEnumerable<NameTable> Declares(RuleFileKind kind) => kind switch
    {
        RuleFileKind.Regions => [names.Regions],
        RuleFileKind.Groups => [names.Groups, names.Traits],
        RuleFileKind.Intents => [names.Intents, names.Emotions, names.Motives, names.Escalations, names.Conduct, names.Sensitive],
        RuleFileKind.Departments => [names.Departments],
        RuleFileKind.Hazards => [names.Hazards],
        RuleFileKind.Words => [names.Words],
        RuleFileKind.Regulation => [names.Regulations, names.Articles, names.Figures],
        RuleFileKind.Playbook => [names.Playbooks],
        RuleFileKind.Channel => [names.Channels],
        RuleFileKind.Technique => [names.Techniques],
        RuleFileKind.Blocks => [names.Blocks],
        RuleFileKind.Pack => [names.Packs],
        RuleFileKind.Vocabulary => [names.Facts],
        RuleFileKind.Categories => [names.Categories],
        RuleFileKind.Causes => [names.Causes],
        RuleFileKind.Tree => [names.Trees],
        _ => [],
    };

    private void Keys(RuleDocument document, string key, NameTable table)
    {
        foreach (var entry in Below(document.Root, key).Where(entry => table != names.Categories || !IsLaidOver(document) || !Addition.IsOfCategory(entry.Value)))
            table.Declare(entry.Key.Text, entry.Key.At, document.Path.Pack, issues);
    }

    // Groups share them, so a repetition is what they are for.
    private void CollectTraits(RuleDocument document)
    {
        foreach (var group in Below(document.Root, "groups").Select(entry => entry.Value).OfType<MappingNode>())
            foreach (var trait in (group.Entries.FirstOrDefault(e => e.Key.Text == "traits")?.Value as SequenceNode)?.Items.OfType<ScalarNode>() ?? [])
                if (!names.Traits.Contains(trait.Text)) names.Traits.Declare(trait.Text, trait.At, null, issues);
    }

    private bool IsLaidOver(RuleDocument document) => !document.Start.Path.StartsWith(mainFolder + "/", StringComparison.Ordinal);

    private void CollectRegulation(RuleDocument document)
    {
        var id = document.Path.Id;
        names.Regulations.Declare(id, document.Start, null, issues);
        // Versions repeat the articles that stayed, so an article is one name however often it stands in the file.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var versions = document.Root.Entries.FirstOrDefault(e => e.Key.Text == "versions")?.Value as SequenceNode;
        foreach (var version in versions?.Items.OfType<MappingNode>() ?? [])
            foreach (var article in Below(version, "articles"))
            {
                if (seen.Add(article.Key.Text)) names.Articles.Declare($"{id}/{article.Key.Text}", article.Key.At, null, issues);
                // Many texts set figures of one name, so a repetition is nothing to tell.
                foreach (var figure in article.Value is MappingNode content ? Below(content, "figures") : [])
                    if (!names.Figures.Contains(figure.Key.Text)) names.Figures.Declare(figure.Key.Text, figure.Key.At, null, issues);
            }
    }

    /// <summary>A text or a list of texts below a key.</summary>
    private static IEnumerable<string> Texts(DocumentNode node, string key) => (node as MappingNode)?.Entries.FirstOrDefault(e => e.Key.Text == key)?.Value switch
    {
        ScalarNode one => [one.Text],
        SequenceNode several => several.Items.OfType<ScalarNode>().Select(item => item.Text),
        _ => [],
    };

    private static ImmutableArray<MappingEntry> Below(MappingNode node, string key) =>
        (node.Entries.FirstOrDefault(e => e.Key.Text == key)?.Value as MappingNode)?.Entries ?? [];
}
