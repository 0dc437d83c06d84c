using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>pack.yaml</c>: the pack without its contents, which come from its other files.</summary>
internal static class PackBinder
{
    public static RulePack? Bind(RuleDocument document, BindingContext context)
    {
        if (IsAddition(document, context)) return null;
        var folder = document.Path.Pack!;
        var reader = document.Reader(context.Issues);
        var id = reader.RequiredScalar("id");
        if (id is not null && id.Text != folder) context.Add(BindingIssues.IdIsNotTheFolder(id.At, id.Text, folder));
        var pack = new RulePack
        {
            Id = folder,
            Version = reader.RequiredText("version"),
            Title = reader.RequiredText("title"),
            Owner = reader.Text("owner"),
            Uses = context.Resolve(context.Names.Packs, reader.Scalars("uses")),
            Systems = reader.Texts("systems"),
            Gates = [.. reader.Scalars("gates").Where(gate => HasTree(gate, folder, context)).Select(gate => gate.Text)],
            Identity = reader.Text("identity"),
            Places = context.Resolve(context.Names.Regions, reader.Scalars("places")),
            At = document.Start,
        };
        reader.Allow("note", "notes");
        reader.Done();
        return context.Names.Packs.PackOf(folder) is null || context.Packs.ContainsKey(folder) ? null : pack;
    }

    /// <summary>Systems that a folder laid over the rules adds; the pack is bound.</summary>
    public static void BindAddition(RuleDocument document, BindingContext context)
    {
        if (!IsAddition(document, context)) return;
        var reader = document.Reader(context.Issues);
        var systems = reader.Texts("systems");
        reader.Allow("id", "note", "notes");
        reader.Done();
        if (context.Packs.TryGetValue(document.Path.Pack!, out var pack)) context.Packs[pack.Id] = pack with { Systems = [.. pack.Systems.Union(systems)] };
    }

    /// <summary>The identity names a boolean fact; looked at once facts are known.</summary>
    public static void CheckIdentity(RuleDocument document, BindingContext context)
    {
        if (document.Reader([]).Scalar("identity") is { } identity && context.ScopeOf(document.Path.Pack).Fact(identity) is { Type: not FactType.Boolean })
            context.Add(BindingIssues.NotBoolean(identity.At, "identity", identity.Text));
    }

    /// <summary>Every declared system is read by some fact; looked at once facts are known.</summary>
    public static void CheckSystems(RuleDocument document, BindingContext context)
    {
        // A fact that did not bind may be the one that reads it.
        if (context.Issues.Exists(issue => issue.Severity == IssueSeverity.Error)) return;
        var pack = document.Path.Pack!;
        var read = context.Facts.Values.Where(fact => context.Names.Facts.PackOf(fact.Id) == pack).SelectMany(fact => fact.Sources).Select(source => source.System).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var declared = document.Reader([]).Scalars("systems");
        // One that is not declared is told with its fact, and may be the one that was meant here.
        if (!context.Packs.TryGetValue(pack, out var whole) || !read.IsSubsetOf(whole.Systems)) return;
        foreach (var system in declared.Where(system => !read.Contains(system.Text)))
            context.Add(CheckIssues.SystemNotRead(system.At, system.Text, pack));
    }

    private static bool IsAddition(RuleDocument document, BindingContext context) =>
        Addition.IsOfPack(document) && context.Names.Packs.Contains(document.Path.Pack!) && !context.Names.Packs.IsDeclaredAt(document.Path.Pack!, document.Start);

    private static bool HasTree(Documents.ScalarNode gate, string pack, BindingContext context)
    {
        if (context.Names.Trees.Contains($"{pack}/{gate.Text}")) return true;
        if (!context.Names.Trees.IsIncomplete) context.Add(BindingIssues.TreeIsMissing(gate.At, gate.Text));
        return false;
    }
}
