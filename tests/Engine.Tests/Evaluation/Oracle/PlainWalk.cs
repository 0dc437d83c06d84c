using DiagnosisEngine.Model;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>A tree walked word for word after docs/semantics.md with every fact settled; no defaults are attached beforehand, nothing is compiled.</summary>
internal sealed class PlainWalk(RuleBase rules, IReadOnlyDictionary<string, object> facts)
{
    /// <summary>What a walk comes to.</summary>
    /// <param name="Causes">In the order found.</param>
    /// <param name="Ranks">Nothing matched past something unknown, and no default speaks: what is live is ranked.</param>
    /// <param name="Stepped">Something unknown was stepped over on the way.</param>
    public sealed record End(IReadOnlyList<string> Causes, bool Ranks, bool Stepped)
    {
        /// <summary>For comparing: <c>A B</c>, <c>rank</c> or nothing.</summary>
        public override string ToString() => Ranks ? "rank" : string.Join(' ', Causes);
    }

    private sealed record Place(DecisionTree Tree, bool Inherits, bool MayPass);

    public End Walk(string tree) => Walk(rules.Trees[tree].Root, new Place(rules.Trees[tree], true, false));

    private End Walk(Node node, Place place) => node switch
    {
        ConcludeNode leaf => new([.. leaf.Causes], false, false),
        GoNode go when place.Tree.Parts.TryGetValue(go.Target, out var part) => Walk(part, place),
        GoNode go => Walk(rules.Trees[go.Target].Root, new Place(rules.Trees[go.Target], true, place.MayPass)),
        AllNode all => WalkAll(all, place),
        DecidingNode first => WalkFirst(first, place),
        _ => throw new NotSupportedException(),
    };

    private End WalkFirst(DecidingNode node, Place place)
    {
        var stepped = false;
        foreach (var branch in node.Branches)
            switch (Truth(branch))
            {
                case Model.Truth.True:
                    var end = Walk(branch.Node, place);
                    return end with { Stepped = end.Stepped || stepped };
                case Model.Truth.Unknown:
                    stepped = true;
                    break;
            }
        return Fall(node, place, stepped);
    }

    private End WalkAll(AllNode node, Place place)
    {
        var causes = new List<string>();
        var stepped = false;
        foreach (var member in node.Branches)
        {
            if (Truth(member) == Model.Truth.Unknown) stepped = true;
            if (Truth(member) != Model.Truth.True) continue;
            var end = Walk(member.Node, place with { Inherits = false, MayPass = true });
            causes.AddRange(end.Causes.Except(causes));
            stepped |= end.Stepped;
        }
        return causes.Count > 0 ? new(causes, false, stepped) : Fall(node, place, stepped);
    }

    private End Fall(DecidingNode node, Place place, bool stepped)
    {
        var file = place.Inherits ? place.Tree : null;
        var fromFile = place with { Inherits = false };
        (Node? Node, Place Place) otherwise = (node.Otherwise, place), fileOtherwise = (node is AskNode { Covers: true } ? null : file?.Otherwise, fromFile);
        (Node? Node, Place Place) unknown = (node.Unknown, place), fileUnknown = (file?.Unknown, fromFile);
        var order = stepped ? new[] { unknown, fileUnknown, otherwise, fileOtherwise } : [otherwise, fileOtherwise];
        if (order.FirstOrDefault(way => way.Node is not null) is { Node: { } to } found)
        {
            var end = Walk(to, found.Place);
            return end with { Stepped = end.Stepped || stepped };
        }
        return new([], stepped && !place.MayPass, stepped);
    }

    private Truth Truth(Branch branch) => branch.When is null ? Model.Truth.True : PlainCondition.Of(branch.When.Root, facts);
}
