using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Compilation;

/// <summary>Finds the conditions in which silence must not count as absence: they hear words, and an S1 cause lies behind them.</summary>
internal sealed class DangerMarks(KnowledgeFrames frames)
{
    private readonly Dictionary<CompiledNode, bool> _danger = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, bool> _heard = [];

    public static bool IsDanger(Cause cause) => cause is { Severity: Severity.S1, IsVisit: false };

    public bool LeadsToDanger(CompiledNode node)
    {
        if (_danger.TryGetValue(node, out var known)) return known;
        return _danger[node] = node switch
        {
            CompiledLeaf leaf => leaf.Causes.Any(IsDanger),
            CompiledDecision decision => decision.Branches.Any(b => LeadsToDanger(b.Node))
                || (decision.WhenKnown is { } otherwise && LeadsToDanger(otherwise.Node))
                || (decision.WhenUnknown is { } unknown && LeadsToDanger(unknown.Node)),
            _ => false,
        };
    }

    /// <summary>The condition reads a fact that is only heard, itself or through computed facts.</summary>
    public bool HearsOnly(CompiledFormula formula) => formula.FactSlots.Any(HearsOnly);

    private bool HearsOnly(int slot)
    {
        if (_heard.TryGetValue(slot, out var known)) return known;
        _heard[slot] = false;
        var fact = frames.Symbols.Fact(slot);
        return _heard[slot] = fact.IsComputed
            ? frames.From(slot).Any(HearsOnly)
            : fact.Ask is null && fact.Sources.Contains(FactOrigin.Customer);
    }
}
