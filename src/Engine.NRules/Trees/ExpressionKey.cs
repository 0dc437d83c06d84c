using System.Linq.Expressions;

namespace DiagnosisEngine.NRules.Trees;

/// <summary>What an expression is made of, in order: equal for expressions that do the same.</summary>
internal sealed class ExpressionKey : ExpressionVisitor, IEquatable<ExpressionKey>
{
    private readonly List<object?> _parts = [];
    private readonly List<ParameterExpression> _parameters = [];

    private ExpressionKey()
    {
    }

    public static ExpressionKey Of(LambdaExpression expression)
    {
        var key = new ExpressionKey();
        key._parts.Add(expression.Type);
        key.Visit(expression);
        return key;
    }

    public bool Equals(ExpressionKey? other) => other is not null && _parts.SequenceEqual(other._parts);

    public override bool Equals(object? obj) => Equals(obj as ExpressionKey);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var part in _parts) hash.Add(part);
        return hash.ToHashCode();
    }

    public override Expression? Visit(Expression? node)
    {
        _parts.Add(node?.NodeType);
        _parts.Add(node?.Type);
        return base.Visit(node);
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        _parts.Add(node.Value);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        _parts.Add(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _parts.Add(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitIndex(IndexExpression node)
    {
        _parts.Add(node.Indexer);
        return base.VisitIndex(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (!_parameters.Contains(node)) _parameters.Add(node);
        _parts.Add(_parameters.IndexOf(node));
        return node;
    }
}
