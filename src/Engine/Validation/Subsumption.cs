using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>
/// Tells whether one condition holds whenever another does, from their form and from tests of one fact. It may miss such a pair;
/// it never claims one that is none.
/// </summary>
internal sealed class Subsumption(RuleBase rules, FactTrials trials)
{
    public bool Implies(Expression narrow, Expression wide)
    {
        if (ExpressionKey.Of(narrow) == ExpressionKey.Of(wide)) return true;
        if (narrow is LogicalExpression { IsAnd: false } either) return either.Operands.All(operand => Implies(operand, wide));
        if (wide is LogicalExpression { IsAnd: true } both) return both.Operands.All(operand => Implies(narrow, operand));
        if (narrow is LogicalExpression { IsAnd: true } joined && joined.Operands.Any(operand => Implies(operand, wide))) return true;
        if (wide is LogicalExpression { IsAnd: false } any && any.Operands.Any(operand => Implies(narrow, operand))) return true;
        return ByTrial(narrow, wide);
    }

    private bool ByTrial(Expression narrow, Expression wide)
    {
        var facts = ExpressionWalk.Facts(narrow).Concat(ExpressionWalk.Facts(wide)).Distinct(StringComparer.Ordinal).ToList();
        // Single keys of a set do not stand for all sets.
        if (facts.Count != 1 || !rules.Facts.TryGetValue(facts[0], out var fact) || fact.Many) return false;
        var run = trials.Run(fact, [new Formula("", narrow, SourceSpan.None), new Formula("", wide, SourceSpan.None)]);
        return run is not null && run.Any(trial => trial.Holds[0]) && run.All(trial => !trial.Holds[0] || trial.Holds[1]);
    }
}
