using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>Finds the facts that made a condition what it is: of <c>a and b</c> that does not hold, the one that does not.</summary>
internal sealed class DecidingFacts(FactFrame frame)
{
    private readonly FormulaCompiler _compiler = new(frame.Symbols);

    /// <summary>Their slots, in written order.</summary>
    public ImmutableArray<int> Of(Formula condition) => [.. Of(condition.Root).Distinct()];

    private IEnumerable<int> Of(Expression expression)
    {
        if (expression is NotExpression not) return Of(not.Operand);
        if (expression is not LogicalExpression logical) return ExpressionWalk.Facts(expression).Select(frame.Symbols.FactSlot);
        var whole = Status(logical);
        var decisive = logical.IsAnd ? ConditionStatus.False : ConditionStatus.True;
        if (whole == decisive) return Of(logical.Operands.First(o => Status(o) == whole));
        return logical.Operands.Where(o => Status(o) == whole).SelectMany(Of);
    }

    private ConditionStatus Status(Expression expression) => _compiler.Compile(new Formula("", expression, Text.SourceSpan.None)).Status(frame);
}
