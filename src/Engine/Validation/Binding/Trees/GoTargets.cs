using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Where a <c>go</c> of one file may lead: its own parts, then trees of its pack and of packs it uses.</summary>
internal sealed class GoTargets
{
    private readonly BindingContext _context;
    private readonly string _pack;
    private readonly HashSet<string> _parts;

    public GoTargets(BindingContext context, string pack, IReadOnlyList<ScalarNode> parts)
    {
        _context = context;
        _pack = pack;
        _parts = parts.Select(part => part.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var part in parts) IdShape.ExpectKebab(part, new Bilingual("部分", "part"), context.Issues);
    }

    public string? Resolve(ScalarNode target)
    {
        var trees = _context.Names.Trees;
        if (_parts.Contains(target.Text)) return target.Text;
        if (trees.Contains(target.Text)) return _context.ResolveSeen(trees, target, _pack);
        if (!trees.IsIncomplete)
            _context.Add(BindingIssues.UnknownTarget(target.At, target.Text, NearestName.Find(target.Text, _parts.Concat(trees.All))));
        return null;
    }
}
