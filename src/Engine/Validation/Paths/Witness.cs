using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Reads a case out of a state in which all alternatives are chosen.</summary>
internal static class Witness
{
    /// <summary>The facts that the node's conditions name, each with a value it may have.</summary>
    public static IReadOnlyList<(FactDefinition Fact, Value? Value)> Of(DecidingNode node, PathVariables variables, PathState state)
    {
        var named = node.Branches.Select(branch => branch.When).OfType<Formula>().SelectMany(when => Expressions.ExpressionWalk.Facts(when.Root)).ToHashSet(StringComparer.Ordinal);
        var facts = new List<(FactDefinition, Value?)>();
        foreach (var variable in variables.All.Where(variable => variable.Fact is { } fact && named.Contains(fact.Id)))
            if (state.InsideOf(variable).Cells.Where(cell => cell <= variable.None && state.Allows(variable, cell)).Select(cell => (int?)cell).FirstOrDefault() is { } cell)
                facts.Add((variable.Fact!, cell == variable.None ? null : variable.Values(cell)));
        return facts;
    }

    /// <summary>
    /// Nothing but facts taken alone was demanded; or what is reckoned from facts may be left unknown, since all of these may be.
    /// </summary>
    public static bool IsProof(PathState state) => state.Variables.All(variable => variable.IsExact || state.IsUntouched(variable) || MayBeLeftOpen(variable, state));

    /// <summary>With every fact it rests on unknown, it is unknown too; with only some of them, none beside them might still decide it.</summary>
    private static bool MayBeLeftOpen(PathVariable variable, PathState state) => variable.Facts.Count > 0 && state.Allows(variable, variable.Unknown)
        && state.Variables.All(other => other.Fact is not { } fact || !variable.Facts.Contains(fact.Id) || state.Allows(other, other.Unknown));
}
