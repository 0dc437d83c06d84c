using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Replies;

/// <summary>A word that no case ever has makes a technique or a wording silent for good: <c>case.intent = refnd</c>.</summary>
internal static class CaseWordCheck
{
    public static void Check(RuleBase rules, ICollection<Issue> issues)
    {
        var words = new Dictionary<string, ImmutableArray<string>>
        {
            ["emotion"] = [.. rules.Emotions.Select(e => e.Id)],
            ["intent"] = [.. rules.Intents.Select(i => i.Id)],
            ["motive"] = [.. rules.Motives.Select(m => m.Id)],
            ["escalations"] = [.. rules.Escalations.Select(e => e.Id)],
            ["conduct"] = [.. rules.Conduct.Select(c => c.Id)],
            ["sensitive"] = [.. rules.Sensitive.Select(s => s.Id)],
            ["liable"] = [.. Enum.GetValues<Liability>().Select(CaseProperties.Key)],
            ["status"] = [.. Enum.GetValues<Evaluation.DiagnosisStatus>().Select(CaseProperties.Key)],
            ["channel"] = [.. rules.Channels.Keys],
            ["pack"] = [.. rules.Packs.Keys],
            ["respond"] = MomentWords.Keys("contact"),
            ["resolve"] = MomentWords.Keys("done"),
        };
        foreach (var formula in Formulas(rules))
            foreach (var (property, word) in ExpressionWalk.All(formula.Root).SelectMany(Compared))
                if (words.TryGetValue(property, out var known) && word.Value is ChoiceValue { Key: var key } && !known.Contains(key))
                    issues.Add(ReplyIssues.UnknownCaseWord(formula.At.Slice(word.Start, word.Length), property, key, known, NearestName.Find(key, known)));
    }

    private static IEnumerable<Formula> Formulas(RuleBase rules) =>
        rules.Techniques.Select(t => t.When).Concat(
            rules.Blocks.Blocks.Values.Concat(rules.Techniques.SelectMany(t => t.Blocks.Values)).SelectMany(s => s.Wordings).Select(w => w.When).OfType<Formula>());

    private static IEnumerable<(string Property, LiteralExpression Word)> Compared(Expression expression) => expression switch
    {
        ComparisonExpression { Left: CaseExpression asked, Right: LiteralExpression word } => [(asked.Property, word)],
        MembershipExpression { Value: CaseExpression asked } membership => membership.Members.OfType<LiteralExpression>().Select(word => (asked.Property, word)),
        _ => [],
    };
}
