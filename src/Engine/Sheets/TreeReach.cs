using System.Collections.Immutable;
using DiagnosisEngine.Model;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Sheets;

/// <summary>The entries whose causes stand at or behind a node, parts it goes to included.</summary>
internal sealed class TreeReach(RuleBase rules, DecisionTree tree)
{
    private readonly Dictionary<string, ImmutableHashSet<string>> _parts = new(StringComparer.Ordinal);

    public ImmutableHashSet<string> Ids(Node node) => [.. TreeWalk.Below(node).SelectMany(Direct)];

    private IEnumerable<string> Direct(Node node) => node switch
    {
        ConcludeNode leaf => leaf.Causes.Select(id => rules.Causes.GetValueOrDefault(id)).OfType<Cause>().SelectMany(cause => cause.Knowledge),
        GoNode go => Part(go.Target),
        _ => [],
    };

    private ImmutableHashSet<string> Part(string name)
    {
        if (_parts.TryGetValue(name, out var known)) return known;
        _parts[name] = [];
        return tree.Parts.TryGetValue(name, out var part) ? _parts[name] = Ids(part) : [];
    }
}
