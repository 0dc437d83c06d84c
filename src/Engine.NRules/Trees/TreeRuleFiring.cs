using DiagnosisEngine.Evaluation;
using NRules.RuleModel;

namespace DiagnosisEngine.NRules.Trees;

/// <summary>The action of every tree rule: the case learns that it holds, and what follows becomes facts for other rules.</summary>
public static class TreeRuleFiring
{
    /// <summary>Called by rules as they fire.</summary>
    /// <param name="context">Of the rule.</param>
    /// <param name="at">The case it matched.</param>
    public static void Fire(IContext context, TreeCase at)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(at);
        var firing = at.Fire((TreeRule)context.Rule.Properties[TreeRuleWriter.Source]);
        foreach (var mark in firing.Marks) context.TryInsert(mark);
        if (firing.Next is { } next) context.Insert(next);
    }
}
