using DiagnosisEngine.Documents;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds a branch: its condition, what is claimed of it, and the node behind it, which shares its mapping.</summary>
internal sealed class BranchBinder(BindingContext context, BindingScope scope, NodeBinder nodes)
{
    /// <param name="row">The branch.</param>
    /// <param name="path">Of the node behind it.</param>
    /// <param name="asked">The fact its condition tests, beside an <c>ask</c>.</param>
    /// <param name="inAll">It is a member of <c>all</c>.</param>
    /// <param name="explains">A total is named, if perhaps wrongly.</param>
    /// <param name="total">What the members explain; null: nothing.</param>
    public Branch? Bind(MappingReader row, string path, FactDefinition? asked, bool inAll, bool explains, FactDefinition? total)
    {
        var written = row.Has("when");
        if (!written && !inAll) context.Add(BindingIssues.BranchWithoutWhen(row.At));
        var when = asked is null ? scope.Condition(row, "when") : scope.Test(row, "when", asked);
        foreach (var key in new[] { "amount", "apart" })
            if (!inAll && row.Has(key)) context.Add(BindingIssues.KeyNotHere(row.AtKey(key), key, " all 的成员里", "in a member of all"));
        if (inAll && row.Has("share")) context.Add(BindingIssues.KeyNotHere(row.AtKey("share"), "share", " first 和 branches 的条目里", "in an entry of first or branches"));
        var branch = new Branch
        {
            When = when,
            Share = Share(row),
            ShareAt = row.Scalar("share")?.At ?? row.At,
            Amount = Amount(row, explains, total),
            Apart = row.Flag("apart") ?? false,
            Node = nodes.BindKeys(row, path)!,
            At = row.At,
        };
        row.Done();
        return branch.Node is null || (when is null && (written || !inAll)) ? null : branch;
    }

    private Formula? Amount(MappingReader row, bool explains, FactDefinition? total)
    {
        if (row.Scalar("amount") is not { } text) return null;
        var unit = total?.Unit ?? UnitOf(text);
        if (!explains && unit == Unit.None && ValueReader.ReadLiteral(text.Text, context.Zone, out _) is NumberValue { Unit.Symbol: not "" } literal)
        {
            context.Add(BindingIssues.ExplainsIsMissing(text.At, text.Text, literal.Unit.Symbol));
            return null;
        }
        return scope.Value(text, FactType.Number, unit, many: false);
    }

    /// <summary>With no total to agree with, an amount is in the unit that it comes to; a mere number is in none.</summary>
    private Unit UnitOf(ScalarNode amount) =>
        scope.Facts.Values.Any(fact => fact.Type == FactType.Number && fact.Unit != Unit.None && amount.Text.Contains(fact.Id, StringComparison.Ordinal))
            ? scope.UnitOf(amount) ?? Unit.None : Unit.None;

    private decimal? Share(MappingReader row)
    {
        var share = row.Number("share");
        if (share is null or (>= 0 and <= 100)) return share;
        context.Add(BindingIssues.ShareOutOfRange(row.Scalar("share")!.At, row.Text("share")!));
        return null;
    }
}
