using System.Text;
using System.Text.RegularExpressions;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Explanations;

/// <summary>Tells people, in Chinese, what was concluded and why.</summary>
internal sealed partial class ExplanationWriter(DecisionProgram program)
{
    /// <param name="diagnosis">What the trees said.</param>
    /// <param name="frame">The case they said it of.</param>
    /// <param name="backOffice">Adds where each step is written, and why each other cause was left.</param>
    /// <param name="questions">What is asked next; null: the facts that are needed are named.</param>
    public string Write(Diagnosis diagnosis, FactFrame frame, bool backOffice, IReadOnlyList<Question>? questions = null)
    {
        var text = new StringBuilder();
        var facts = new FactWords(frame);
        text.Append(Heading(diagnosis)).Append('\n');
        WriteCauses(text, diagnosis, new StepWords(frame, backOffice), frame);
        var fates = Fates(diagnosis, frame);
        Section(text, "不能排除：", diagnosis.NotExcluded.Select(cause =>
            fates.FirstOrDefault(f => f.Cause.Id == cause.Id) is { IsLost: false, Node: not null } fate ? $"{cause.Title}：{Decider(fate, facts)}" : cause.Title));
        Section(text, "说法不一：", diagnosis.Conflicts.Select(c =>
            $"{frame.Symbols.Fact(frame.Symbols.FactSlot(c.Fact)).Title}：{string.Join("，", c.Readings.Select(facts.Say))}；以前者为准"));
        Section(text, "用到的数：", FiguresOf(diagnosis).Select(facts.SayFigure).OfType<string>());
        if (frame.PlaceWouldDecide) text.Append("没有给出地点，只用了全国适用的数；给出地点可能改变结论。\n");
        if (backOffice) Section(text, "其他原因为什么不是：", fates.Where(f => f.IsLost).Select(f => $"{f.Cause.Title}：{Decider(f, facts)} [{Where(f)}]"));
        Section(text, "接下来要问：", questions?.Select(q => q.Ask) ?? diagnosis.Needs.Select(id => frame.Symbols.Fact(frame.Symbols.FactSlot(id)))
            .Select(fact => fact.Ask ?? $"{fact.Title}（由系统读取）"));
        return text.ToString().TrimEnd('\n');
    }

    private static string Heading(Diagnosis diagnosis) => diagnosis switch
    {
        { Guard: { } guard } => $"结论：不能判定。“{guard.Title}”关系安全，没有排除，先按它处理。",
        { Status: DiagnosisStatus.Concluded } => "结论：已经判定。",
        { Status: DiagnosisStatus.NeedsFacts } => "结论：还要问清情况。",
        { Causes.IsEmpty: true } => "结论：不能判定，现有的情况没有对上任何原因。",
        _ => "结论：不能判定，需要去看。",
    };

    private static void WriteCauses(StringBuilder text, Diagnosis diagnosis, StepWords steps, FactFrame frame)
    {
        foreach (var cause in diagnosis.Causes)
        {
            text.Append(cause.Rank).Append(". ").Append(cause.Cause.Title).Append('（').Append(Basis(cause));
            if (cause.Amount is { } amount) text.Append('，').Append(Expressions.ValueWriter.Display(amount, null, frame.Zone));
            text.Append('）').Append('\n');
            foreach (var step in cause.Because) text.Append("   - ").Append(steps.Say(step)).Append('\n');
        }
        if (diagnosis.Unexplained is { } rest) text.Append("没有解释的部分：").Append(Expressions.ValueWriter.Display(rest, null, frame.Zone)).Append('\n');
    }

    private static string Basis(RankedCause cause) => cause.Basis switch
    {
        CauseBasis.Conclusive => "条件都符合",
        CauseBasis.Default => "有情况不明，按规定先这样处理",
        CauseBasis.Shares => FormattableString.Invariant($"按以往比例约 {cause.Probability * 100:0}%"),
        _ => "按排查次序列出",
    };

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var any = false;
        foreach (var line in lines)
        {
            if (!any) text.Append(title).Append('\n');
            any = true;
            text.Append("   - ").Append(line).Append('\n');
        }
    }

    private List<CauseFate> Fates(Diagnosis diagnosis, FactFrame frame)
    {
        var conditions = new ConditionReader(frame);
        var reached = diagnosis.Causes.Select(c => c.Cause.Id).ToHashSet(StringComparer.Ordinal);
        return [.. diagnosis.Trees.Select(program.Tree).SelectMany(tree => new CauseFates(conditions).Of(tree.Source.IsGate ? tree.GateRoot! : tree.Root))
            .Where(f => !reached.Contains(f.Cause.Id)).DistinctBy(f => f.Cause.Id)];
    }

    private static string Decider(CauseFate fate, FactWords facts)
    {
        if (fate.Node is not { } node || fate.Branch < 0) return "没有走到";
        var branch = node.Branches[fate.Branch];
        var slots = branch.When?.FactSlots ?? [];
        var said = slots.IsEmpty ? branch.When?.Source.Text ?? "" : string.Join("；", slots.Select(facts.Say));
        return fate.Overtaken ? $"前面一条先符合（{said}）" : said;
    }

    private static string Where(CauseFate fate) => fate.Node is { } node && fate.Branch >= 0
        ? $"{node.Branches[fate.Branch].When?.Source.At ?? node.Source.At} {node.Branches[fate.Branch].When?.Source.Text}"
        : "";

    private static IEnumerable<string> FiguresOf(Diagnosis diagnosis) => diagnosis.Causes.SelectMany(c => c.Because).Concat(diagnosis.Trace)
        .SelectMany(step => FigureName().Matches(step.Condition)).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"\$([A-Za-z_][A-Za-z0-9_.]*)", RegexOptions.NonBacktracking)]
    private static partial Regex FigureName();
}
