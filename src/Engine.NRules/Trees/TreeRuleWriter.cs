using System.Linq.Expressions;
using DiagnosisEngine.Evaluation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace DiagnosisEngine.NRules.Trees;

/// <summary>Writes a rule of a tree in NRules' canonical model: one match on the case with a condition for each step of the path, in path order, so that paths share what they have in common.</summary>
internal static class TreeRuleWriter
{
    /// <summary>The property that holds the rule as the tree gives it.</summary>
    public const string Source = "TreeRule";

    private static readonly Expression<Action<IContext, TreeCase>> Fire = (context, at) => TreeRuleFiring.Fire(context, at);

    public static IRuleDefinition Write(TreeRule rule, TreeRules tree, int at)
    {
        var builder = new RuleBuilder();
        builder.Name(rule.Name);
        builder.Description(rule.Description);
        builder.Priority(rule.Priority);
        builder.Tag(tree.Tree);
        builder.Tag(rule.Kind.ToString());
        builder.Property(Source, rule);

        var left = builder.LeftHandSide();
        var pattern = left.Pattern(typeof(TreeCase), "at");
        var parameter = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda(Expression.Equal(Expression.Property(parameter, nameof(TreeCase.At)), Expression.Constant(at)), parameter));
        foreach (var match in rule.When) pattern.Condition(Expression.Lambda(Condition(match, parameter), parameter));
        foreach (var mark in rule.Given) Match(left.Exists().Pattern(typeof(Mark), "given"), mark);
        foreach (var mark in rule.Unless) Match(left.Not().Pattern(typeof(Mark), "unless"), mark);
        builder.RightHandSide().Action(Expression.Lambda<Action<IContext, TreeCase>>(
            new Renamed(Fire.Parameters[1], parameter).Visit(Fire.Body), Fire.Parameters[0], parameter));
        return builder.Build();
    }

    private static Expression Condition(ConditionMatch match, ParameterExpression at)
    {
        var each = match.Conditions.Select(Expression (condition) =>
            Expression.Call(at, nameof(TreeCase.Is), null, Expression.Constant(condition), Expression.Constant(match.Accepted)));
        return match.Each ? each.Aggregate(Expression.AndAlso) : each.Aggregate(Expression.OrElse);
    }

    private static void Match(PatternBuilder pattern, Mark mark)
    {
        var parameter = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda(Expression.ReferenceEqual(parameter, Expression.Constant(mark)), parameter));
    }

    /// <summary>NRules binds parameters of an action to patterns by name and type.</summary>
    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
