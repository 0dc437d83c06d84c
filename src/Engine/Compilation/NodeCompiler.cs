using System.Collections.Immutable;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>Compiles nodes at their places, each once. Used for one compilation.</summary>
internal sealed class NodeCompiler(RuleBase rules, KnowledgeFrames frames, ICollection<Issue> issues)
{
    /// <summary>A null entry is still being compiled: reaching it again is a cycle.</summary>
    private readonly Dictionary<(DecidingNode, NodePlace), CompiledNode?> _compiled = new(new ByIdentity());
    private readonly DangerMarks _marks = new(frames);
    private readonly ConditionGround _ground = new(frames);

    /// <summary>By causes, whatever their order.</summary>
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private int _branches;
    private int _decisions;

    public CompiledNode Compile(Node node, NodePlace place) => node switch
    {
        ConcludeNode leaf => new CompiledLeaf(place.Tree.Id, leaf, [.. leaf.Causes.Select(id => rules.Causes[id])], KindOf(leaf.Causes)),
        GoNode go => Follow(go, place),
        DecidingNode decision => Decide(decision, place),
        _ => throw new InvalidOperationException($"A node of type {node.GetType().Name} has no meaning."),
    };

    private CompiledNode Follow(GoNode go, NodePlace place)
    {
        var (target, at) = place.Tree.Parts.TryGetValue(go.Target, out var part) ? (part, place)
            : rules.Trees.TryGetValue(go.Target, out var tree) ? (tree.Root, new NodePlace(tree, Inherits: true, place.MayPass))
            : throw new InvalidOperationException($"'{go.Target}' was not bound.");
        if (target is DecidingNode decision ? IsUnderWay(decision, at) : LeadsBack(target, at, []))
        {
            issues.Add(CompilationIssues.Cycle(go.At, go.Target));
            return Nothing(place, go);
        }
        return Compile(target, at);
    }

    private CompiledNode Decide(DecidingNode node, NodePlace place)
    {
        if (_compiled.TryGetValue((node, place), out var known) && known is not null) return known;
        _compiled[(node, place)] = null;
        var branches = node.Branches.Select(branch => Branch(branch, node is AllNode ? place.InMember : place)).ToImmutableArray();
        var (whenKnown, whenUnknown) = Defaults(node, place);
        CompiledNode compiled = node is AllNode all
            ? new CompiledAll(place.Tree.Id, all, branches, Total(all)) { Number = _decisions++, WhenKnown = whenKnown, WhenUnknown = whenUnknown, MayPass = place.MayPass }
            : new CompiledFirst(place.Tree.Id, node, branches) { Number = _decisions++, WhenKnown = whenKnown, WhenUnknown = whenUnknown, MayPass = place.MayPass };
        _compiled[(node, place)] = compiled;
        return compiled;
    }

    private CompiledBranch Branch(Branch branch, NodePlace place)
    {
        var node = Compile(branch.Node, place);
        var when = branch.When is null ? null : frames.Compile(branch.When);
        return new()
        {
            Number = _branches++,
            Source = branch,
            When = when,
            Amount = branch.Amount is null ? null : frames.Compile(branch.Amount),
            Node = node,
            RestsOn = when is null ? null : _ground.Of(when),
            IsWary = when is not null && _marks.HearsOnly(when) && _marks.LeadsToDanger(node),
        };
    }

    /// <summary>Something unknown: own `unknown`, the file's `unknown`, own `otherwise`, the file's `otherwise`. All known: own, then the file's `otherwise`.</summary>
    private (CompiledDefault? Known, CompiledDefault? Unknown) Defaults(DecidingNode node, NodePlace place)
    {
        var file = place.Inherits ? place.Tree : null;
        var covers = node is AskNode { Covers: true };
        var otherwise = Default("otherwise", node.Otherwise, place) ?? Default("otherwise", covers ? null : file?.Otherwise, place.InDefault);
        var unknown = Default("unknown", node.Unknown, place) ?? Default("unknown", file?.Unknown, place.InDefault);
        return (otherwise, unknown ?? otherwise);
    }

    private CompiledDefault? Default(string word, Node? node, NodePlace place) => node is null ? null : new(word, node, Compile(node, place));

    private int Total(AllNode all) => all.Explains is { } total ? frames.Symbols.FactSlot(total) : -1;

    private bool IsUnderWay(DecidingNode node, NodePlace place) => _compiled.TryGetValue((node, place), out var known) && known is null;

    /// <summary>Parts that only go on to one another.</summary>
    private bool LeadsBack(Node node, NodePlace place, HashSet<Node> seen)
    {
        while (node is GoNode go)
        {
            if (!seen.Add(go)) return true;
            if (place.Tree.Parts.TryGetValue(go.Target, out var part)) node = part;
            else if (rules.Trees.TryGetValue(go.Target, out var tree)) (node, place) = (tree.Root, new NodePlace(tree, true, place.MayPass));
            else return false;
        }
        return false;
    }

    private static CompiledLeaf Nothing(NodePlace place, Node node) => new(place.Tree.Id, node, [], 0);

    private int KindOf(ImmutableArray<string> causes)
    {
        if (causes.IsEmpty) return 0;
        var key = string.Join(' ', causes.Order(StringComparer.Ordinal));
        if (!_kinds.TryGetValue(key, out var kind)) _kinds[key] = kind = _kinds.Count + 1;
        return kind;
    }

    /// <summary>Two nodes written alike are two nodes.</summary>
    private sealed class ByIdentity : IEqualityComparer<(DecidingNode Node, NodePlace Place)>
    {
        public bool Equals((DecidingNode Node, NodePlace Place) x, (DecidingNode Node, NodePlace Place) y) =>
            ReferenceEquals(x.Node, y.Node) && ReferenceEquals(x.Place.Tree, y.Place.Tree)
            && x.Place.Inherits == y.Place.Inherits && x.Place.MayPass == y.Place.MayPass;

        public int GetHashCode((DecidingNode Node, NodePlace Place) key) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Node), key.Place.Inherits, key.Place.MayPass);
    }
}
