using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli.Printing;

/// <summary>Why no tree was run, and what would help: an answer without causes must not read as if a tree had found none.</summary>
internal static class NoTreeWords
{
    /// <summary>Null: a tree was run, or a gate has spoken.</summary>
    public static Bilingual? Of(Complaint complaint, Answer answer, RuleBase rules)
    {
        if (answer.Diagnosis.Gate is not null || answer.Diagnosis.Trees.Any(id => rules.Trees.TryGetValue(id, out var tree) && !tree.IsGate)) return null;
        if (complaint.Tree is { } named) return Unanswering(rules.Trees[named], complaint);
        if (complaint.Category is { } category) return Treeless(rules.Categories[category], complaint, rules);
        if (answer.Hearing.Categories is not [var best, ..])
            return string.IsNullOrEmpty(complaint.Text)
                ? new("没有跑决策树：没有给原话，也没有给类别；加上原话，或者 --category、--tree。", "no tree was run: neither words nor a category were given; add the words, or --category or --tree")
                : new("没有跑决策树：听不出是哪一类。请客户把事情再说清楚一句；已经知道是哪一类的，加 --category 编号。写规则的：把这种说法写进那个类别的 signals。",
                    "no tree was run: no category was heard. Have the customer say more of the matter; if you know the category, add --category ID. Rule authors: add such words to the signals of that category");
        if (best.Score >= CategoryScorer.Threshold) return Treeless(best.Category, complaint, rules);
        var (score, least) = (Number(best.Score), Number(CategoryScorer.Threshold));
        return new($"没有跑决策树：最像的类别“{best.Category.Title}”只有 {score} 分，不到 {least}。请客户把事情再说清楚一句；确实是这一类的，加 --category {best.Category.Id}。写规则的：把这种说法写进这个类别的 signals（叠加的文件夹里写同一个编号，只写 signals，就加上了）。",
            $"no tree was run: the likeliest category {best.Category.Id} has {score}, below {least}. Have the customer say more of the matter; if that is the category, add --category {best.Category.Id}. Rule authors: add such words to its signals (in a folder laid over the rules: the same id, with signals alone)");
    }

    private static Bilingual Treeless(Category category, Complaint complaint, RuleBase rules) => rules.Trees.Values.FirstOrDefault(tree => !tree.IsGate && tree.Handles.Contains(category.Id)) is { } tree
        ? Unanswering(tree, complaint)
        : new($"没有跑决策树：类别“{category.Title}”还没有决策树，转给部门办。", $"no tree was run: category {category.Id} has none yet; it goes to the department");

    private static Bilingual Unanswering(DecisionTree tree, Complaint complaint)
    {
        var (chinese, english) = tree switch
        {
            { Disabled: not null } => ("被叠加的文件夹停用了", "is disabled by a folder laid over the rules"),
            { IsOnTrial: true } when complaint.IncludeTest => ($"的 status 是 {Status(tree)}，不对外回答", $"has status {Status(tree)} and answers nobody"),
            { IsOnTrial: true } => ($"的 status 是 {Status(tree)}，不对外回答；看它会怎样回答，加 --include test", $"has status {Status(tree)} and answers nobody; to see what it would answer, add --include test"),
            _ => ("还没到 effective-from 那天", "is not effective yet"),
        };
        return new($"没有跑决策树：{tree.Id} {chinese}。", $"no tree was run: {tree.Id} {english}");
    }

    private static string Status(DecisionTree tree) => tree.Status.ToString().ToLowerInvariant();

    private static string Number(double score) => score.ToString("0.00", CultureInfo.InvariantCulture);
}
