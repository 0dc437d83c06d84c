using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Beside one <c>ask</c>: values that no branch takes, and values that two take, among those that can come here.</summary>
internal sealed class AskSurvey(PathVariables variables, PathState state, PathFindings findings)
{
    private readonly Dictionary<AskNode, (PathVariable Variable, CellSet[] Holds, CellSet Left)?> _read = new(ReferenceEqualityComparer.Instance);

    /// <summary>No further visit can show more.</summary>
    public bool IsSettled(AskNode ask) => Read(ask) is not { } read || ((read.Left.IsEmpty || findings.Gaps.ContainsKey(ask)) && Overlapping(ask, read.Holds).All(i => findings.Of(ask.Branches[i]).Overlap is not null));

    public void Look(AskNode ask, PathPlace place)
    {
        if (Read(ask) is not { } read) return;
        if (ask.Otherwise is null && !findings.Gaps.ContainsKey(ask)) LookForGap(ask, read, hasDefault: place.MayPass || (place.Inherits && place.Tree.Otherwise is not null));
        if (read.Variable.Fact!.Many) return;
        foreach (var later in Overlapping(ask, read.Holds))
        {
            var claim = findings.Of(ask.Branches[later]);
            if (claim.Overlap is not null) continue;
            for (var earlier = 0; earlier < later && claim.Overlap is null; earlier++)
                if (FirstPossible(read.Variable, read.Holds[later].And(read.Holds[earlier])) is { } cell)
                    claim.Overlap = (ValueOf(read.Variable, cell), ask.Branches[earlier].At);
        }
    }

    private void LookForGap(AskNode ask, (PathVariable Variable, CellSet[] Holds, CellSet Left) read, bool hasDefault)
    {
        var variable = read.Variable;
        var taken = read.Holds.Aggregate(CellSet.Empty, (all, holds) => all.Or(holds)).And(variable.Known);
        if (variable.IsOrdered && !taken.IsEmpty)
        {
            var (least, most) = (taken.First, taken.Ranges.Last().Last);
            if (FirstPossible(variable, read.Left.And(CellSet.Range(least, most))) is { } between)
            {
                findings.Gaps[ask] = (variable.Fact!, ValueOf(variable, between), IsBetween: true);
                return;
            }
        }
        if (!hasDefault && FirstPossible(variable, read.Left) is { } left) findings.Gaps[ask] = (variable.Fact!, ValueOf(variable, left), IsBetween: false);
    }

    private int? FirstPossible(PathVariable variable, CellSet cells)
    {
        foreach (var cell in cells.And(state.InsideOf(variable)).Cells)
        {
            if (!state.Allows(variable, cell) || IsBetweenCounts(variable, cell)) continue;
            if (!state.Waits) return cell;
            var mark = state.Mark;
            var possible = state.Add(new Inside(variable, CellSet.Range(cell, cell))) && state.Solve();
            state.Undo(mark);
            if (possible) return cell;
        }
        return null;
    }

    /// <summary>A number without a unit is most often a count: between <c>&lt;= 2</c> and <c>&gt;= 3</c> nothing is missing.</summary>
    private static bool IsBetweenCounts(PathVariable variable, int cell) => variable.Fact is { Type: FactType.Number } fact && fact.Unit == Unit.None
        && cell < variable.Cells && variable.Values(cell) is NumberValue { Extent.Low: { } number } && number != decimal.Truncate(number);

    private static Value? ValueOf(PathVariable variable, int cell) => cell == variable.None ? null : variable.Values(cell);

    private static IEnumerable<int> Overlapping(AskNode ask, CellSet[] holds)
    {
        var before = CellSet.Empty;
        for (var i = 0; i < ask.Branches.Length; i++)
        {
            if (!before.And(holds[i]).IsEmpty) yield return i;
            before = before.Or(holds[i]);
        }
    }

    private (PathVariable Variable, CellSet[] Holds, CellSet Left)? Read(AskNode ask)
    {
        if (_read.TryGetValue(ask, out var known)) return known;
        return _read[ask] = Fresh(ask);
    }

    private (PathVariable Variable, CellSet[] Holds, CellSet Left)? Fresh(AskNode ask)
    {
        if (variables.Of(ask.Fact) is not { } variable) return null;
        var truth = new PointTruth(variables, variable);
        var holds = ask.Branches.Select(branch => branch.When is { } when ? truth.Read(when.Root) : null).ToList();
        if (holds.Contains(null)) return null;
        // Where a figure is unknowable nothing can be told, so nothing is missing.
        var refused = holds.Aggregate(variable.All, (all, one) => all.And(one!.Value.False));
        var last = variable.All.Contains(variable.None) && variable.Fact!.NoneTitle is not null ? variable.None : variable.Cells - 1;
        return (variable, [.. holds.Select(one => one!.Value.True)], refused.And(CellSet.Range(0, last)));
    }
}
