using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>What all binders of one load share. Facts and figures fill up from pass to pass.</summary>
internal sealed class BindingContext(TimeZoneInfo zone, List<Issue> issues)
{
    public List<Issue> Issues => issues;

    public TimeZoneInfo Zone => zone;

    public RuleNames Names { get; } = new();

    /// <summary>Packs by id; filled first.</summary>
    public Dictionary<string, RulePack> Packs { get; } = new(StringComparer.Ordinal);

    /// <summary>Every fact; computed ones gain their formulas in a later pass.</summary>
    public Dictionary<string, FactDefinition> Facts { get; } = new(StringComparer.Ordinal);

    /// <summary>Signals that folders laid over the rules add, by category.</summary>
    public Dictionary<string, List<Signals>> MoreSignals { get; } = new(StringComparer.Ordinal);

    /// <summary>Every figure by name.</summary>
    public Dictionary<string, ImmutableArray<Figure>> Figures { get; } = new(StringComparer.Ordinal);

    /// <summary>What figures come to; empty before regulations are bound.</summary>
    public FigureSettings Settings { get; set; } = new([]);

    /// <summary>A figure is set somewhere, or may be in a file that could not be read: whoever names it is not to blame.</summary>
    public bool MayBeFigure(string name) => Names.Figures.IsIncomplete || Names.Figures.Contains(name);

    /// <summary>A pack sees itself and what it uses; files that belong to no pack see all.</summary>
    public bool Sees(string? pack, string? owner) => pack is null || owner is null || owner == pack
        || (Packs.TryGetValue(pack, out var found) && found.Uses.Contains(owner));

    /// <summary>The names a file of this pack may use.</summary>
    public BindingScope ScopeOf(string? pack) => new(this, pack, allowCase: false);

    /// <summary>The names a technique may use: all facts and what is known of the case itself.</summary>
    public BindingScope ScopeOfTechnique() => new(this, null, allowCase: true);

    /// <summary>Resolves a name whose owner matters.</summary>
    public string? ResolveSeen(NameTable table, Documents.ScalarNode name, string? pack)
    {
        if (table.Resolve(name, issues) is not { } id) return null;
        if (Sees(pack, table.PackOf(id))) return id;
        issues.Add(BindingIssues.NotUsed(name.At, table.Kind, id, table.PackOf(id)!, pack!));
        return null;
    }

    /// <summary>Resolves each, leaving out what is unknown.</summary>
    public ImmutableArray<string> Resolve(NameTable table, ImmutableArray<Documents.ScalarNode> names) =>
        [.. names.Select(name => table.Resolve(name, issues)!).Where(id => id is not null)];

    public void Add(Issue issue) => issues.Add(issue);

    public string? NearestFigure(string name) => NearestName.Find(name, Figures.Keys);
}
