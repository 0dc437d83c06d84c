using System.Collections.Concurrent;
using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>Finds the facts that made a condition what it is: of <c>a and b</c> that does not hold, the one that does not. Thread-safe.</summary>
internal sealed class DecidingFacts(SymbolTable symbols)
{
    private readonly FormulaCompiler _compiler = new(symbols);

    /// <summary>The parts of conditions that were asked about before: compiling costs more than all the rest of an explanation.</summary>
    private readonly ConcurrentDictionary<Expression, CompiledFormula> _compiled = new(ReferenceEqualityComparer.Instance);

    /// <summary>Their slots, in written order.</summary>
    public ImmutableArray<int> Of(Formula condition, FactFrame frame)
    {
        var slots = new List<int>();
        Append(condition.Root, frame, slots);
        return [.. slots];
    }

    private void Append(Expression expression, FactFrame frame, List<int> into)
    {
        if (expression is NotExpression not) Append(not.Operand, frame, into);
        else if (expression is LogicalExpression logical) AppendDecisive(logical, frame, into);
        else
            foreach (var slot in Compiled(expression).FactSlots)
                if (!into.Contains(slot))
                    into.Add(slot);
    }

    /// <summary>One part that settles the whole is enough; where none does, all that are as the whole is.</summary>
    private void AppendDecisive(LogicalExpression logical, FactFrame frame, List<int> into)
    {
        var whole = Compiled(logical).Status(frame);
        var settles = whole == (logical.IsAnd ? ConditionStatus.False : ConditionStatus.True);
        foreach (var operand in logical.Operands)
        {
            if (Compiled(operand).Status(frame) != whole) continue;
            Append(operand, frame, into);
            if (settles) return;
        }
    }

    private CompiledFormula Compiled(Expression expression) => _compiled.GetOrAdd(expression,
        static (part, compiler) => compiler.Compile(new Formula("", part, Text.SourceSpan.None)), _compiler);
}
