using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the <c>tree.yaml</c> of a family.</summary>
internal sealed class TreeBinder(BindingContext context, BindingScope scope)
{
    public DecisionTree? Bind(RuleDocument document)
    {
        var (pack, family) = (document.Path.Pack!, document.Path.Family!);
        var isGate = context.Packs.TryGetValue(pack, out var found) && found.Gates.Contains(family);
        var reader = document.Reader(context.Issues);
        var parts = reader.NamedReaders("parts");
        var targets = new GoTargets(context, pack, [.. parts.Select(part => part.Name)]);
        var nodes = new NodeBinder(context, scope, targets, pack);
        var title = reader.RequiredText("title");
        var status = reader.RequiredWord("status", RuleWords.TreeStatuses);
        var root = reader.RequiredReader("root");
        var tree = new DecisionTree
        {
            Id = $"{pack}/{family}",
            Title = title,
            Handles = Handles(reader, isGate),
            Status = status ?? TreeStatus.Draft,
            IsGate = isGate,
            Root = (root is null ? null : nodes.Bind(root, "root")) ?? new ConcludeNode { Path = "root", Causes = [] },
            Parts = parts.Select(part => (Name: part.Name.Text, Node: nodes.Bind(part.Reader, part.Name.Text)))
                .Where(part => part.Node is not null).ToImmutableDictionary(part => part.Name, part => part.Node!, StringComparer.Ordinal),
            Otherwise = nodes.BindDefault(reader, "otherwise", "otherwise"),
            Unknown = nodes.BindDefault(reader, "unknown", "unknown"),
            SharesSource = SharesSource(reader.Reader("shares")),
            Owner = reader.Text("owner"),
            ReviewedBy = reader.Text("reviewed-by"),
            EffectiveFrom = reader.Date("effective-from"),
            StatusAt = reader.Scalar("status")?.At ?? document.Start,
            At = document.Start,
        };
        if (!reader.Has("shares") && TreeWalk.Nodes(tree).OfType<DecidingNode>().Any(node => node.Branches.Any(branch => branch.Share is not null)))
            context.Add(CheckIssues.SharesWithoutSource(document.Start));
        reader.Allow("note", "notes");
        reader.Done();
        return root is null ? null : tree;
    }

    /// <summary>Categories; a gate may also name the groups it precedes.</summary>
    private ImmutableArray<string> Handles(MappingReader reader, bool isGate)
    {
        var names = reader.Scalars("handles");
        if (!isGate) return context.Resolve(context.Names.Categories, names);
        var handles = ImmutableArray.CreateBuilder<string>();
        var groups = context.Names.Groups;
        foreach (var name in names)
        {
            if (groups.Contains(name.Text) || context.Names.Categories.Contains(name.Text)) handles.Add(name.Text);
            else if (!groups.IsIncomplete && !context.Names.Categories.IsIncomplete)
                context.Add(BindingIssues.UnknownName(name.At, new("分组或问题类别", "group or category"), name.Text,
                    NearestName.Find(name.Text, groups.All.Concat(context.Names.Categories.All))));
        }
        return handles.ToImmutable();
    }

    private static string? SharesSource(MappingReader? shares)
    {
        if (shares is null) return null;
        var source = shares.Text("source");
        shares.Flag("estimate");
        shares.Done();
        return source;
    }
}
