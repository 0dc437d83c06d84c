using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Says what must be so for a condition to come out as wanted.</summary>
internal sealed class ConditionDemands(PathVariables variables)
{
    private readonly Dictionary<(Expression, Wanted), Demand> _made = new(new ByIdentity());

    public Demand Of(Formula formula, Wanted wanted)
    {
        if (_made.TryGetValue((formula.Root, wanted), out var made)) return made;
        return _made[(formula.Root, wanted)] = Make(formula.Root, wanted);
    }

    private Demand Make(Expression expression, Wanted wanted) => expression switch
    {
        NotExpression not => Make(not.Operand, Opposite(wanted)),
        LogicalExpression logical => (wanted is Wanted.True or Wanted.NotFalse) == logical.IsAnd
            ? All(logical.Operands.Select(operand => Make(operand, wanted)))
            : Any(logical.Operands.Select(operand => Make(operand, wanted))),
        MembershipExpression membership when variables.Spelled(membership) is { } spelled => Make(spelled, wanted),
        _ => Atom(variables.Read(expression), wanted),
    };

    private static Demand Atom(PathAtom atom, Wanted wanted) => wanted switch
    {
        Wanted.True => new Inside(atom.Variable, atom.True),
        Wanted.False => new Inside(atom.Variable, atom.False),
        Wanted.NotTrue => Elsewhere(atom.Variable, atom.True),
        _ => Elsewhere(atom.Variable, atom.False),
    };

    private static Wanted Opposite(Wanted wanted) => wanted switch
    {
        Wanted.True => Wanted.False,
        Wanted.False => Wanted.True,
        Wanted.NotTrue => Wanted.NotFalse,
        _ => Wanted.NotTrue,
    };

    private static Demand Elsewhere(PathVariable variable, CellSet cells) =>
        variable.MayBeVague ? new Outside(variable, cells) : new Inside(variable, variable.All.Without(cells));

    public static Demand All(IEnumerable<Demand> demands)
    {
        var parts = Join<Every>(demands, every => every.Parts);
        return parts.Length == 1 ? parts[0] : new Every(parts);
    }

    public static Demand Any(IEnumerable<Demand> demands)
    {
        var parts = ImmutableArray.CreateBuilder<Demand>();
        foreach (var demand in Join<Some>(demands, some => some.Parts))
        {
            var at = Index(parts, demand);
            if (at < 0) parts.Add(demand);
            // An interval that is not wholly in one or not wholly in the other is not wholly in what they share; the same does not hold of "wholly in".
            else if (demand is Outside outside) parts[at] = new Outside(outside.Variable, ((Outside)parts[at]).Cells.And(outside.Cells));
            else if (demand is Inside inside) parts[at] = new Inside(inside.Variable, ((Inside)parts[at]).Cells.Or(inside.Cells));
        }
        return parts.Count == 1 ? parts[0] : new Some(parts.ToImmutable());
    }

    private static int Index(ImmutableArray<Demand>.Builder parts, Demand demand)
    {
        for (var i = 0; i < parts.Count; i++)
            if ((demand, parts[i]) is (Outside a, Outside b) && a.Variable.Number == b.Variable.Number
                || (demand, parts[i]) is (Inside { Variable.MayBeVague: false } c, Inside d) && c.Variable.Number == d.Variable.Number) return i;
        return -1;
    }

    private static ImmutableArray<Demand> Join<T>(IEnumerable<Demand> demands, Func<T, ImmutableArray<Demand>> parts) where T : Demand =>
        [.. demands.SelectMany(demand => demand is T same ? parts(same) : [demand])];

    /// <summary>Two conditions written alike in two places are one demand, but their expressions are compared in vain.</summary>
    private sealed class ByIdentity : IEqualityComparer<(Expression Expression, Wanted Wanted)>
    {
        public bool Equals((Expression Expression, Wanted Wanted) x, (Expression Expression, Wanted Wanted) y) =>
            ReferenceEquals(x.Expression, y.Expression) && x.Wanted == y.Wanted;

        public int GetHashCode((Expression Expression, Wanted Wanted) of) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(of.Expression), of.Wanted);
    }
}
