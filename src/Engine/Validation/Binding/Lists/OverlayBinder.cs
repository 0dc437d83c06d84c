using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the <c>overlay.yaml</c> of folders laid over the rules: trees out of use, and texts somebody has looked up.</summary>
/// <param name="context">What all binders share.</param>
/// <param name="mainFolder">The folder over which the others are laid; it has no such file.</param>
internal sealed class OverlayBinder(BindingContext context, string mainFolder)
{
    private readonly Dictionary<string, TreeDisabling> _disabled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DateOnly Day, ScalarNode At)> _checked = new(StringComparer.Ordinal);

    /// <summary>In the order of the folders: what a later one says of the same text stands.</summary>
    public void Bind(RuleDocument document)
    {
        if (IsOfMainFolder(document)) context.Add(OverlayIssues.InMainFolder(document.Start));
        var reader = document.Reader(context.Issues);
        reader.RequiredText("title");
        foreach (var (name, because) in reader.NamedTexts("disable"))
            if (context.Names.Trees.Resolve(name, context.Issues) is { } tree) _disabled.TryAdd(tree, new TreeDisabling(because.Text, name.At));
        foreach (var (name, text) in reader.NamedTexts("in-force-checked"))
        {
            if (ScalarText.ReadDate(text.Text) is not { } day) context.Add(DocumentIssues.NotADate(text.At, name.Text, text.Text));
            else if (context.Names.Regulations.Resolve(name, context.Issues) is { } regulation) _checked[regulation] = (day, text);
        }
        reader.Allow("note", "notes");
        reader.Done();
    }

    /// <summary>The zone of days is one for all rules.</summary>
    public void CheckZone(RuleDocument regions)
    {
        if (!IsOfMainFolder(regions) && regions.Reader([]).Scalar("zone") is { } zone) context.Add(OverlayIssues.ZoneAgain(zone.At, mainFolder));
    }

    public DecisionTree Lay(DecisionTree tree) => tree with { Disabled = _disabled.GetValueOrDefault(tree.Id) };

    /// <summary>The version in force on the day somebody looked gets that day.</summary>
    public Regulation Lay(Regulation regulation)
    {
        if (!_checked.TryGetValue(regulation.Id, out var looked)) return regulation;
        var found = regulation.Versions.LastOrDefault(version => (version.EffectiveFrom is not { } from || from <= looked.Day) && (version.EffectiveTo is not { } to || to >= looked.Day));
        if (found is not null) return regulation with { Versions = regulation.Versions.Replace(found, found with { InForceChecked = looked.Day }) };
        context.Add(OverlayIssues.NothingInForce(looked.At.At, regulation.Id, looked.Day));
        return regulation;
    }

    private bool IsOfMainFolder(RuleDocument document) => document.Start.Path.StartsWith(mainFolder + "/", StringComparison.Ordinal);
}
