using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>A part of a formula before its names and types are known.</summary>
internal abstract record SyntaxNode(int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>One word, number, date, figure or quoted text.</summary>
internal sealed record LeafNode(Token Token) : SyntaxNode(Token.Start, Token.End);

/// <summary><c>-x</c></summary>
internal sealed record NegativeNode(SyntaxNode Operand, int Start) : SyntaxNode(Start, Operand.End);

/// <summary><c>a + b</c></summary>
internal sealed record ArithmeticNode(ArithmeticOperator Operator, SyntaxNode Left, SyntaxNode Right) : SyntaxNode(Left.Start, Right.End);

/// <summary><c>max(a, b)</c></summary>
internal sealed record ExtremeNode(bool IsMax, ImmutableArray<SyntaxNode> Operands, int Start, int End) : SyntaxNode(Start, End);

/// <summary><c>a &lt; b</c></summary>
internal sealed record ComparisonNode(Comparison Operator, SyntaxNode Left, SyntaxNode Right) : SyntaxNode(Left.Start, Right.End);

/// <summary><c>&lt; b</c>, the tested value left out: beside <c>ask</c> and in the brackets of <c>in</c>.</summary>
internal sealed record TestNode(Comparison Operator, SyntaxNode Right, int Start) : SyntaxNode(Start, Right.End);

/// <summary><c>[a..b)</c></summary>
internal sealed record IntervalNode(SyntaxNode Low, SyntaxNode High, bool LowOpen, bool HighOpen, int Start, int End) : SyntaxNode(Start, End);

/// <summary><c>x in (a, b)</c>; without a value beside <c>ask</c>.</summary>
internal sealed record MembershipNode(SyntaxNode? Value, ImmutableArray<SyntaxNode> Members, int Start, int End) : SyntaxNode(Start, End);

/// <summary><c>a and b</c>, <c>a or b</c></summary>
internal sealed record LogicalNode(bool IsAnd, ImmutableArray<SyntaxNode> Operands) : SyntaxNode(Operands[0].Start, Operands[^1].End);

/// <summary><c>not(a)</c></summary>
internal sealed record NotNode(SyntaxNode Operand, int Start, int End) : SyntaxNode(Start, End);
