using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Every variable that the conditions of some trees speak of, in one world of figures.</summary>
internal sealed class PathVariables
{
    /// <summary>Beyond so many keys a set has too many combinations to look at each.</summary>
    private const int KeysOfASet = 6;

    private readonly IReadOnlyDictionary<string, FactDefinition> _facts;
    private readonly IReadOnlyDictionary<string, Value?> _figures;
    private readonly Dictionary<string, VariableSketch> _sketches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DurationKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PathVariable> _built = new(StringComparer.Ordinal);

    /// <param name="facts">The vocabulary.</param>
    /// <param name="figures">What figures come to; null: unknowable. A table is not among them.</param>
    /// <param name="formulas">Every condition that will be asked about.</param>
    public PathVariables(IReadOnlyDictionary<string, FactDefinition> facts, IReadOnlyDictionary<string, Value?> figures, IEnumerable<Formula> formulas)
    {
        (_facts, _figures) = (facts, figures);
        foreach (var formula in formulas) Each(formula.Root);
        foreach (var (key, sketch) in _sketches)
        {
            var variable = sketch.Build(All.Count);
            _built[key] = variable;
            All.Add(variable);
        }
    }

    public List<PathVariable> All { get; } = [];

    /// <summary>The variable of a fact; null when no condition compares it.</summary>
    public PathVariable? Of(string fact) => _built.GetValueOrDefault(fact) is { Fact: not null } variable ? variable : null;

    public PathAtom Read(Expression atom)
    {
        switch (atom)
        {
            case ComparisonExpression { Right: LiteralExpression { Value: null } } test: return None(test.Left, test.Operator == Comparison.NotEqual);
            case ComparisonExpression { Left: LiteralExpression { Value: null } } test: return None(test.Right, test.Operator == Comparison.NotEqual);
            case ComparisonExpression test when Constant(test.Right, out var value): return Compare(test.Left, test.Operator, value);
            case ComparisonExpression test when Constant(test.Left, out var value): return Compare(test.Right, Atoms.Turned(test.Operator), value);
            case ComparisonExpression test: return Pair(test);
            case MembershipExpression membership: return Yes(_built[Key(membership, null)], negated: false);
            default: return Yes(_built[Key(atom, null)], negated: false);
        }
    }

    /// <summary>A membership as the comparisons it means; null where it can only be taken whole.</summary>
    public Expression? Spelled(MembershipExpression membership) => Atoms.Spelled(membership, member => Constant(member, out var value) ? value : null);

    private void Each(Expression expression)
    {
        switch (expression)
        {
            case NotExpression not: Each(not.Operand); break;
            case LogicalExpression logical: foreach (var operand in logical.Operands) Each(operand); break;
            case MembershipExpression membership when Spelled(membership) is { } spelled: Each(spelled); break;
            default: Gather(expression); break;
        }
    }

    private void Gather(Expression atom)
    {
        switch (atom)
        {
            case ComparisonExpression { Right: LiteralExpression { Value: null } } test: Sketch(test.Left, null); break;
            case ComparisonExpression { Left: LiteralExpression { Value: null } } test: Sketch(test.Right, null); break;
            case ComparisonExpression test when Constant(test.Right, out var value): Sketch(test.Left, value); break;
            case ComparisonExpression test when Constant(test.Left, out var value): Sketch(test.Right, value); break;
            case ComparisonExpression test: _sketches.TryAdd(PairKey(test, out _), new VariableSketch(null, Facts(test)) { IsPair = true }); break;
            default: Sketch(atom, null); break;
        }
    }

    private void Sketch(Expression expression, Value? constant)
    {
        var key = Key(expression, constant);
        if (!_sketches.TryGetValue(key, out var sketch))
            _sketches[key] = sketch = new VariableSketch(key == (expression as FactExpression)?.Fact ? _facts.GetValueOrDefault(key) : null, Facts(expression));
        if (constant is not null) sketch.Take(constant);
    }

    /// <summary>A fact stands for itself, except where one variable cannot hold it: hours beside working days, sets of many keys.</summary>
    private string Key(Expression expression, Value? constant)
    {
        if (expression is not FactExpression { Fact: var id }) return "= " + ExpressionKey.Of(expression);
        if (constant is DurationValue { Kind: var kind })
        {
            if (_kinds.TryAdd(id, kind) || _kinds[id] == kind) return id;
            return $"{id} {kind}";
        }
        if (constant is ChoiceValue { Key: var choice } && _facts.TryGetValue(id, out var fact) && fact.Many
            && _sketches.TryGetValue(id, out var sketch) && !sketch.Words.Contains(choice) && sketch.Words.Count >= KeysOfASet) return $"{id} {choice}";
        return id;
    }

    private PathAtom Compare(Expression left, Comparison comparison, Value? constant)
    {
        // A figure that is unknowable here leaves only none to be told: it makes a comparison false.
        if (constant is null) return new(_built[Key(left, null)], CellSet.Empty, NoneOf(_built[Key(left, null)]));
        var key = Key(left, constant);
        var (variable, sketch) = (_built[key], _sketches[key]);
        var holds = Cells(variable, sketch, comparison, constant);
        return holds is null
            ? new(variable, CellSet.Empty, NoneOf(variable))
            : new(variable, holds, variable.Known.Without(holds).Or(NoneOf(variable)));
    }

    /// <summary>Null where the two do not compare.</summary>
    private static CellSet? Cells(PathVariable variable, VariableSketch sketch, Comparison comparison, Value constant)
    {
        if (variable.IsOrdered)
        {
            if (sketch.Extent(constant) is not { IsPoint: true, Low: { } bound }) return null;
            var (cell, last) = (2 * sketch.Cell(bound) + 1, variable.Cells - 1);
            return comparison switch
            {
                Comparison.Equal => CellSet.Range(cell, cell),
                Comparison.NotEqual => CellSet.Range(0, cell - 1).Or(CellSet.Range(cell + 1, last)),
                Comparison.Less => CellSet.Range(0, cell - 1),
                Comparison.LessOrEqual => CellSet.Range(0, cell),
                Comparison.Greater => CellSet.Range(cell + 1, last),
                _ => CellSet.Range(cell, last),
            };
        }
        if (comparison is not (Comparison.Equal or Comparison.NotEqual)) return null;
        // A key too many for its set stands alone: the set holds it, or not.
        if (variable.Fact is null && constant is ChoiceValue) return comparison == Comparison.Equal ? CellSet.Range(0, 0) : CellSet.Range(1, 1);
        var equal = CellSet.Empty;
        foreach (var cell in variable.Known.Cells)
            if (variable.Values(cell) is { } value && ValueComparison.Compare(Comparison.Equal, value, constant) == ComparisonResult.True) equal = equal.Or(CellSet.Range(cell, cell));
        return comparison == Comparison.Equal ? equal : variable.Known.Without(equal);
    }

    private PathAtom None(Expression expression, bool negated)
    {
        var variable = _built[Key(expression, null)];
        return negated ? new(variable, variable.Known, NoneOf(variable)) : new(variable, NoneOf(variable), variable.Known);
    }

    private PathAtom Pair(ComparisonExpression test)
    {
        var variable = _built[PairKey(test, out var turned)];
        int[] cells = (turned ? Atoms.Turned(test.Operator) : test.Operator) switch
        {
            Comparison.Equal => [1],
            Comparison.NotEqual => [0, 2],
            Comparison.Less => [0],
            Comparison.LessOrEqual => [0, 1],
            Comparison.Greater => [2],
            _ => [1, 2],
        };
        var holds = cells.Aggregate(CellSet.Empty, (all, cell) => all.Or(CellSet.Range(cell, cell)));
        return new(variable, holds, variable.Known.Without(holds).Or(NoneOf(variable)));
    }

    private static PathAtom Yes(PathVariable variable, bool negated) =>
        variable.IsOrdered ? new(variable, variable.Known, NoneOf(variable))
        : negated ? new(variable, CellSet.Range(1, 1), CellSet.Range(0, 0)) : new(variable, CellSet.Range(0, 0), CellSet.Range(1, 1).Or(NoneOf(variable)));

    private static CellSet NoneOf(PathVariable variable) => CellSet.Range(variable.None, variable.None);

    /// <summary>True with a null value: a figure that is unknowable in this world.</summary>
    private bool Constant(Expression expression, out Value? value)
    {
        value = null;
        if (expression is LiteralExpression { Value: { } literal }) value = literal;
        else if (expression is not FigureExpression figure || !_figures.TryGetValue(figure.Figure, out value)) return false;
        return true;
    }

    private string[] Facts(Expression expression) =>
        [.. ExpressionWalk.Facts(expression).Where(_facts.ContainsKey).Distinct(StringComparer.Ordinal)];

    private static string PairKey(ComparisonExpression test, out bool turned)
    {
        var (left, right) = (ExpressionKey.Of(test.Left), ExpressionKey.Of(test.Right));
        turned = string.CompareOrdinal(left, right) > 0;
        return turned ? $"{right} ? {left}" : $"{left} ? {right}";
    }
}
