using System.Collections.Immutable;
using System.Text;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Explanations;

/// <summary>Tells people, in Chinese, what was concluded and why.</summary>
/// <param name="frame">The case.</param>
/// <param name="knowledge">What its figures are read from.</param>
/// <param name="used">Which figures what names.</param>
/// <param name="backOffice">Adds where each step is written, and why each other cause was left.</param>
internal sealed class ExplanationWriter(FactFrame frame, KnowledgeFrames knowledge, UsedFigures used, bool backOffice)
{
    private const int MostFlipsTold = 3;
    private readonly FactWords _facts = new(frame);
    private readonly FigureWords _figures = new(frame, knowledge);

    /// <param name="diagnosis">What the trees said.</param>
    /// <param name="whyNot">Why the other causes were not concluded.</param>
    /// <param name="flips">What other answers would change.</param>
    /// <param name="questions">What is asked next; null: the facts that are needed are named.</param>
    public string Write(Diagnosis diagnosis, ImmutableArray<WhyNot> whyNot, ImmutableArray<AnswerFlip> flips, IReadOnlyList<Question>? questions)
    {
        var text = new StringBuilder();
        text.Append(Heading(diagnosis)).Append('\n');
        WriteCauses(text, diagnosis, new StepWords(frame, backOffice));
        var whys = whyNot.ToDictionary(w => w.Cause.Id, StringComparer.Ordinal);
        Section(text, "不能排除：", diagnosis.NotExcluded.Select(cause =>
            whys.GetValueOrDefault(cause.Id) is { IsLost: false, Step: not null } why ? $"{cause.Title}：{Decider(why)}" : cause.Title));
        Section(text, "说法不一：", diagnosis.Conflicts.Select(c =>
            $"{frame.Symbols.Fact(frame.Symbols.FactSlot(c.Fact)).Title}：{string.Join("，", c.Readings.Select(_facts.Say))}；以前者为准"));
        var deciding = used.OfDiagnosis(diagnosis);
        Section(text, "用到的数：", deciding.Select(_figures.Say).OfType<string>());
        Section(text, "时限用到的数：", used.OfLimits(diagnosis).Select(_figures.SayLimit).OfType<string>());
        Section(text, "处置和答复用到的数：", used.OfSentences(diagnosis).Except(deciding).Select(_figures.Say).OfType<string>());
        if (frame.PlaceWouldDecide) text.Append("没有给出地点，只用了全国适用的数；给出地点可能改变结论。\n");
        if (backOffice) Section(text, "其他原因为什么不是：", whyNot.Where(w => w.IsLost)
            .GroupBy(w => Decider(w) + Where(w)).Select(same => $"{string.Join("、", same.Select(w => w.Cause.Title))}：{same.Key}"));
        if (!flips.IsEmpty)
            Section(text, $"至少要改几个回答结论才会变：{flips[0].Changes.Length} 个。", (backOffice ? flips : flips.Take(MostFlipsTold)).Select(Say));
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

    private void WriteCauses(StringBuilder text, Diagnosis diagnosis, StepWords steps)
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

    private string Decider(WhyNot why)
    {
        if (why.Step is not { } step) return why.Reason == WhyNotReason.NothingUnknown ? "只在有情况不明时才考虑，这里没有不明的" : "没有走到";
        var said = step.Facts.IsEmpty ? step.Condition : string.Join("；", step.Facts.Select(f => _facts.Say(f.Fact)));
        return why.Reason switch
        {
            WhyNotReason.Overtaken => $"前面一条先符合（{said}）",
            WhyNotReason.GateSpoke => $"先看的一步已经有结论（{said}）",
            _ => said,
        };
    }

    private static string Where(WhyNot why) => why.Step is { } step ? $" [{step.At} {step.Condition}]" : "";

    /// <summary>全屋都不热：不是“是”而是“否”，结论就是：……</summary>
    private string Say(AnswerFlip flip) => $"{string.Join("；", flip.Changes.Select(Say))}，{flip switch
    {
        { Status: DiagnosisStatus.NeedsFacts } => "就还要再问",
        { Causes.IsEmpty: true } => "就没有对得上的原因",
        _ => $"结论就是：{string.Join("、", flip.Causes.Select(c => c.Title))}",
    }}";

    private string Say(ChangedAnswer change) => $"{change.Fact.Title}：不是“{Said(change.From, change.Fact)}”而是“{Said(change.To, change.Fact)}”";

    private string Said(Value? value, FactDefinition fact) => value is null ? fact.NoneTitle ?? "没有" : Expressions.ValueWriter.Display(value, fact, frame.Zone);
}
