using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Gives names and types to the syntax of one formula. Null means: reported, nothing to go on with.</summary>
internal sealed class FormulaBinder
{
    private readonly ICollection<Issue> _issues;
    private readonly SourceSpan _at;
    private readonly LeafBinder _leaves;
    private readonly HyphenCheck _hyphens;
    private readonly ArithmeticBinder _arithmetic;
    private readonly ComparisonBinder _comparisons;

    public FormulaBinder(TypeScope scope, SourceSpan at, ICollection<Issue> issues)
    {
        _issues = issues;
        _at = at;
        _leaves = new LeafBinder(scope, at, issues);
        _hyphens = new HyphenCheck(scope, at, issues);
        _arithmetic = new ArithmeticBinder(this, at, issues);
        _comparisons = new ComparisonBinder(this, scope, at, issues);
    }

    /// <summary>Something that is true or not.</summary>
    public Expression? Condition(SyntaxNode node)
    {
        if (Bind(node) is not { } bound) return null;
        if (bound.Type.Kind == FormulaKind.Boolean) return bound.Expression;
        _issues.Add(FormulaIssues.ConditionExpected(_at.Slice(node.Start, node.Length), bound.Type.Words));
        return null;
    }

    /// <summary>Any part of a formula.</summary>
    /// <param name="node">The part.</param>
    /// <param name="beside">What it is compared or reckoned with: gives bare words their list. Null where nothing stands beside it.</param>
    public TypedExpression? Bind(SyntaxNode node, FormulaType? beside = null) => node switch
    {
        LeafNode leaf => _leaves.Bind(leaf.Token, beside),
        NegativeNode negative => _arithmetic.Negative(negative),
        ArithmeticNode arithmetic => _hyphens.IsTold(arithmetic, beside) ? null : _arithmetic.Bind(arithmetic),
        ExtremeNode extreme => _arithmetic.Extreme(extreme),
        ComparisonNode comparison => _comparisons.Bind(comparison),
        MembershipNode { Value: { } value } membership => _comparisons.Members(value, membership),
        LogicalNode logical => Logical(logical),
        NotNode not => Condition(not.Operand) is { } operand ? Truth(new NotExpression(operand, not.Start, not.Length)) : null,
        _ => throw new InvalidOperationException($"{node.GetType().Name} stands alone only in a test."),
    };

    /// <summary>A test of a fact whose name was left out.</summary>
    public Expression? Test(SyntaxNode node, FactDefinition fact) => _comparisons.Test(node, fact);

    /// <summary>The node is a word that names no fact: it can only be a key of what stands beside it.</summary>
    public bool NeedsNeighbour(SyntaxNode node) => node is LeafNode leaf && _leaves.NeedsNeighbour(leaf.Token);

    private TypedExpression? Logical(LogicalNode logical)
    {
        var operands = ImmutableArray.CreateBuilder<Expression>();
        foreach (var operand in logical.Operands)
            if (Condition(operand) is { } condition)
                operands.Add(condition);
        return operands.Count == logical.Operands.Length ? Truth(new LogicalExpression(logical.IsAnd, operands.ToImmutable(), logical.Start, logical.Length)) : null;
    }

    public static TypedExpression Truth(Expression expression) => new(expression, new FormulaType(FormulaKind.Boolean));
}
