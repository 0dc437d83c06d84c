using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>Conditions and nodes, tersely.</summary>
internal static class Say
{
    public static Formula Holds(string fact) => Formula(fact, Fact(fact));

    public static Formula Is(string fact, string key) => Formula($"{fact} = {key}", Compare(Comparison.Equal, Fact(fact), new ChoiceValue(key)));

    public static Formula In(string fact, params string[] keys) => Formula($"{fact} in ({string.Join(", ", keys)})",
        new MembershipExpression(Fact(fact), [.. keys.Select(k => Literal(new ChoiceValue(k)))], 0, 0));

    public static Formula Above(string fact, decimal number) => Formula($"{fact} > {number}", Compare(Comparison.Greater, Fact(fact), new NumberValue(number, Unit.None)));

    public static Formula Below(string fact, decimal number) => Formula($"{fact} < {number}", Compare(Comparison.Less, Fact(fact), new NumberValue(number, Unit.None)));

    public static Formula BelowFigure(string fact, string figure) => Formula($"{fact} < ${figure}",
        new ComparisonExpression(Comparison.Less, Fact(fact), new FigureExpression(figure, 0, 0), 0, 0));

    public static Formula IsNone(string fact) => Formula($"{fact} = none",
        new ComparisonExpression(Comparison.Equal, Fact(fact), new LiteralExpression(null, 0, 0), 0, 0));

    public static Formula Value(string fact) => Formula(fact, Fact(fact));

    public static Formula Not(Formula inner) => Formula($"not({inner.Text})", new NotExpression(inner.Root, 0, 0));

    public static Formula And(params Formula[] parts) => Join(true, parts);

    public static Formula Or(params Formula[] parts) => Join(false, parts);

    public static Branch If(string fact, Node node, decimal? share = null) => If(Holds(fact), node, share);

    public static Branch If(string fact, string cause, decimal? share = null) => If(Holds(fact), Conclude(cause), share);

    public static Branch If(Formula when, string cause, decimal? share = null) => If(when, Conclude(cause), share);

    public static Branch If(Formula? when, Node node, decimal? share = null) => new() { When = when, Node = node, Share = share };

    public static Node Conclude(params string[] causes) => new ConcludeNode { Path = string.Join('+', causes), Causes = [.. causes] };

    public static Node Go(string target) => new GoNode { Path = $"go {target}", Target = target };

    public static DecidingNode First(params Branch[] branches) => new FirstNode { Path = "first", Branches = [.. branches] };

    public static DecidingNode All(params Branch[] members) => new AllNode { Path = "all", Branches = [.. members] };

    /// <summary>An <c>ask</c> over a choice; it covers when it names <paramref name="of"/> keys.</summary>
    public static DecidingNode Ask(string fact, int of, params (string Key, string Cause, decimal? Share)[] branches) => new AskNode
    {
        Path = $"ask {fact}",
        Fact = fact,
        Covers = branches.Length == of,
        Branches = [.. branches.Select(b => If(Is(fact, b.Key), b.Cause, b.Share))],
    };

    public static DecidingNode Otherwise(this DecidingNode node, string cause) => node.Otherwise(Conclude(cause));

    public static DecidingNode Otherwise(this DecidingNode node, Node to) => node with { Otherwise = to };

    public static DecidingNode Unknown(this DecidingNode node, string cause) => node.Unknown(Conclude(cause));

    public static DecidingNode Unknown(this DecidingNode node, Node to) => node with { Unknown = to };

    public static Formula Formula(string text, Expression root) => new(text, root, SourceSpan.None);

    private static FactExpression Fact(string id) => new(id, 0, id.Length);

    private static LiteralExpression Literal(Value value) => new(value, 0, 0);

    private static ComparisonExpression Compare(Comparison how, Expression left, Value right) => new(how, left, Literal(right), 0, 0);

    private static Formula Join(bool isAnd, Formula[] parts) =>
        Formula(string.Join(isAnd ? " and " : " or ", parts.Select(p => p.Text)), new LogicalExpression(isAnd, [.. parts.Select(p => p.Root)], 0, 0));
}
