namespace DiagnosisEngine.Validation;

/// <summary>What is known of every variable at one place of a tree. Demands are added on the way down and taken back on the way up.</summary>
internal sealed class PathState
{
    private readonly CellSet[] _inside;

    /// <summary>Of variables that may be vague: sets of cells in which the value does not lie wholly.</summary>
    private readonly List<CellSet>?[] _outside;
    private readonly List<Some> _waiting = [];
    private readonly Stack<(int Variable, CellSet? Inside)> _trail = new();
    private readonly PathBudget _budget;

    public PathState(IReadOnlyList<PathVariable> variables, PathBudget budget)
    {
        Variables = variables;
        _budget = budget;
        _inside = [.. variables.Select(variable => variable.All)];
        _outside = new List<CellSet>?[variables.Count];
    }

    public IReadOnlyList<PathVariable> Variables { get; }

    public (int Trail, int Waiting) Mark => (_trail.Count, _waiting.Count);

    /// <summary>Alternatives are still to be chosen.</summary>
    public bool Waits => _waiting.Count > 0;

    public CellSet InsideOf(PathVariable variable) => _inside[variable.Number];

    public bool IsUntouched(PathVariable variable) => ReferenceEquals(_inside[variable.Number], variable.All) && _outside[variable.Number] is not { Count: > 0 };

    /// <summary>An exact value of this cell is possible, as far as this variable alone is concerned.</summary>
    public bool Allows(PathVariable variable, int cell) =>
        _inside[variable.Number].Contains(cell) && _outside[variable.Number]?.Exists(cells => cells.Contains(cell)) != true;

    public void Undo((int Trail, int Waiting) mark)
    {
        while (_trail.Count > mark.Trail)
        {
            var (variable, inside) = _trail.Pop();
            if (inside is not null) _inside[variable] = inside;
            else _outside[variable]!.RemoveAt(_outside[variable]!.Count - 1);
        }
        _waiting.RemoveRange(mark.Waiting, _waiting.Count - mark.Waiting);
    }

    /// <summary>Adds a demand. False: it cannot be met; what was added must be taken back.</summary>
    public bool Add(Demand demand)
    {
        switch (demand)
        {
            case Inside inside: return Narrow(inside.Variable, inside.Cells);
            case Outside outside: return Avoid(outside.Variable, outside.Cells);
            case Every every:
                foreach (var part in every.Parts)
                    if (!Add(part)) return false;
                return true;
            default:
                var options = 0;
                Demand? only = null;
                foreach (var option in ((Some)demand).Parts)
                {
                    if (Judge(option) is not { } met) (options, only) = (options + 1, option);
                    else if (met) return true;
                }
                if (options == 0) return false;
                if (options == 1) return Add(only!);
                _waiting.Add((Some)demand);
                return true;
        }
    }

    /// <summary>Chooses among all alternatives that wait. True: the state is then such a choice. Past the budget it is taken for possible.</summary>
    public bool Solve() => Solve(0);

    private bool Solve(int from)
    {
        for (var i = from; i < _waiting.Count; i++)
        {
            if (!_budget.Spend(_waiting[i].Parts.Length)) return true;
            var open = _waiting[i].Parts.Where(option => Judge(option) != false).ToList();
            if (open.Exists(option => Judge(option) == true)) continue;
            foreach (var option in open)
            {
                var mark = Mark;
                if (Add(option) && Solve(i + 1)) return true;
                Undo(mark);
            }
            return false;
        }
        return true;
    }

    /// <summary>The demand is met or cannot be met as things stand; null: still open.</summary>
    private bool? Judge(Demand demand)
    {
        switch (demand)
        {
            case Inside inside:
                var now = _inside[inside.Variable.Number];
                return now.IsWithin(inside.Cells) ? true : now.And(inside.Cells).IsEmpty ? false : null;
            case Outside outside:
                now = _inside[outside.Variable.Number];
                return now.IsWithin(outside.Cells) ? false : now.And(outside.Cells).IsEmpty ? true : null;
            case Every every:
                bool? all = true;
                foreach (var part in every.Parts)
                    switch (Judge(part))
                    {
                        case false: return false;
                        case null: all = null; break;
                    }
                return all;
            default:
                bool? any = false;
                foreach (var part in ((Some)demand).Parts)
                    switch (Judge(part))
                    {
                        case true: return true;
                        case null: any = null; break;
                    }
                return any;
        }
    }

    private bool Narrow(PathVariable variable, CellSet cells)
    {
        var before = _inside[variable.Number];
        if (before.IsWithin(cells)) return true;
        var after = before.And(cells);
        _budget.Spend(1 + (before.Size + after.Size) / 2);
        if (after.IsEmpty) return false;
        _trail.Push((variable.Number, before));
        _inside[variable.Number] = after;
        return _outside[variable.Number] is not { Count: > 0 } avoided || Stretches(variable, after).Any(stretch => !avoided.Exists(cells => cells.Holds(stretch.First, stretch.Last)));
    }

    private bool Avoid(PathVariable variable, CellSet cells)
    {
        var now = _inside[variable.Number];
        if (now.And(cells).IsEmpty) return true;
        if (now.IsWithin(cells)) return false;
        var avoided = _outside[variable.Number] ??= [];
        _budget.Spend(1);
        _trail.Push((variable.Number, null));
        avoided.Add(cells);
        var stretches = Stretches(variable, now);
        return stretches.Any(stretch => !cells.Holds(stretch.First, stretch.Last) && (stretches.Count == 1 || !avoided.Exists(other => other.Holds(stretch.First, stretch.Last))));
    }

    /// <summary>The longest intervals a value may be; none and unknown are one each. An interval that is longer avoids the more.</summary>
    private List<(int First, int Last)> Stretches(PathVariable variable, CellSet inside)
    {
        var stretches = new List<(int, int)>();
        foreach (var (first, last) in inside.Ranges)
        {
            if (first < variable.Cells) stretches.Add((first, Math.Min(last, variable.Cells - 1)));
            for (var special = Math.Max(first, variable.Cells); special <= last; special++) stretches.Add((special, special));
        }
        _budget.Spend(stretches.Count + (_outside[variable.Number]?.Count ?? 0) / 4);
        return stretches;
    }
}
