using System.Text.RegularExpressions;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Explanations;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cases;

/// <summary>Says the step at which a way was left, as authors wrote it, with what its facts and figures were.</summary>
internal sealed partial class WayWords
{
    private readonly RuleCase _case;
    private readonly FactFrame _frame;

    public WayWords(RuleCase one, Answer answer, KnowledgeFrames frames)
    {
        var now = TimeZoneInfo.ConvertTime(one.At ?? RuleCase.Evening, frames.Zone);
        _case = one;
        _frame = frames.Create(new CaseContext { Facts = answer.Facts, Now = now, OccurredOn = DateOnly.FromDateTime(now.DateTime), Place = one.Place, TextGiven = one.Text is not null });
    }

    public Bilingual WhyNot(WhyNot why)
    {
        var (chinese, english) = why.Step is { } step ? (Condition(step, why.Reason), ConditionEnglish(step, why.Reason)) : why.Reason switch
        {
            WhyNotReason.NothingUnknown => ("它只在有问不到的时候才走到，这里没有问不到的", "it is reached only where something is unknown, and nothing is"),
            WhyNotReason.DangerByDefault => ("它是 S1，不能由 otherwise 或 unknown 得出", "it is S1, which otherwise and unknown never conclude"),
            _ => ("它的树走到了它，可是同时跑的另一棵树先下了结论", "its tree came to it, and another tree that ran beside spoke"),
        };
        return new(chinese, english);
    }

    public Bilingual NotAsked(string fact, SourceSpan at, WhyNot why) => new(
        $"没有走到问“{fact}”的那一步（{at}）：{Condition(why.Step!, why.Reason)}", $"the step that asks '{fact}' ({at}) was not reached: {ConditionEnglish(why.Step!, why.Reason)}");

    /// <summary>Why nobody is asked any more; null: it is not known.</summary>
    public Bilingual? Known(string fact)
    {
        if (!_frame.Symbols.TryFactSlot(fact, out var slot) || StepWriter.Traced(_frame, slot) is not { State: "known" or "none" } traced) return null;
        var said = Said(traced);
        return new($"不会问“{fact}”：已经知道 {said.Chinese}", $"'{fact}' is not asked: {said.English} is known");
    }

    public Bilingual Found(string cause, TraceStep last)
    {
        if (last.Condition is "otherwise" or "unknown")
            return new($"得出“{cause}”是走到了 {last.At} 的 {last.Condition}：前面没有一条成立", $"'{cause}' is from {last.Condition} at {last.At}: nothing before it holds");
        var facts = Facts(last);
        return new($"得出“{cause}”是因为 {last.At} 的“{last.Condition}”成立{facts.Chinese}", $"'{cause}' is because '{last.Condition}' at {last.At} holds{facts.English}");
    }

    private string Condition(TraceStep step, WhyNotReason reason)
    {
        var facts = Facts(step).Chinese;
        return reason switch
        {
            WhyNotReason.Overtaken => $"排在前面的“{step.Condition}”（{step.At}）先成立了{facts}，后面的就不看了",
            WhyNotReason.GateSpoke => $"前置树的“{step.Condition}”（{step.At}）先下了结论{facts}",
            WhyNotReason.NotAsked => $"{step.At} 的“{step.Condition}”还等着回答{facts}",
            WhyNotReason.NotKnown => $"{step.At} 的“{step.Condition}”判断不了{facts}",
            _ => $"{step.At} 的“{step.Condition}”不成立{facts}",
        };
    }

    private string ConditionEnglish(TraceStep step, WhyNotReason reason)
    {
        var facts = Facts(step).English;
        return reason switch
        {
            WhyNotReason.Overtaken => $"'{step.Condition}' ({step.At}) stands before it and holds{facts}",
            WhyNotReason.GateSpoke => $"a gate spoke first by '{step.Condition}' ({step.At}){facts}",
            WhyNotReason.NotAsked => $"'{step.Condition}' at {step.At} waits for an answer{facts}",
            WhyNotReason.NotKnown => $"'{step.Condition}' at {step.At} cannot be told{facts}",
            _ => $"'{step.Condition}' at {step.At} does not hold{facts}",
        };
    }

    /// <summary>Both sides: the facts that decided, and the figures they were held against.</summary>
    private Bilingual Facts(TraceStep step)
    {
        List<Bilingual> said = [.. step.Facts.Select(Said)];
        foreach (var name in FigureName().Matches(step.Condition).Select(match => match.Groups[1].Value).Distinct()) said.Add(Figure(name));
        return said.Count == 0 ? new("", "") : new($"（{string.Join("，", said.Select(one => one.Chinese))}）", $" ({string.Join(", ", said.Select(one => one.English))})");
    }

    private Bilingual Said(TracedFact fact)
    {
        var isSystems = _frame.Symbols.TryFactSlot(fact.Fact, out var slot) && _frame.Symbols.Fact(slot).Sources.Any(source => source.System is not null) && !_case.Facts.ContainsKey(fact.Fact);
        return fact.State switch
        {
            "known" => Sourced($"{fact.Fact} = {string.Join(", ", GivenFact.Of(fact.Value!).Values)}", fact.Source),
            "none" => Sourced($"{fact.Fact} = none", fact.Source),
            "open" => new($"{fact.Fact} 没有说", $"{fact.Fact} was not told"),
            _ => isSystems ? new($"{fact.Fact} 问不到：facts 里没有写它", $"{fact.Fact} cannot be known: it is not among facts") : new($"{fact.Fact} 问不到", $"{fact.Fact} cannot be known"),
        };
    }

    private Bilingual Sourced(string said, Evidence? source)
    {
        if (source?.Heard is not { } heard || _case.Text is not { } text || heard.End > text.Length) return new(said, said);
        var quoted = text.Substring(heard.Start, heard.Length);
        return new($"{said}，听自“{quoted}”", $"{said}, heard in “{quoted}”");
    }

    private Bilingual Figure(string name)
    {
        if (!_frame.Symbols.TryFigureSlot(name, out var slot)) return new($"没有 ${name}", $"no ${name}");
        return _frame.Figure(slot) is { State: OperandState.Known, Value: { } value }
            ? new($"${name} = {ValueWriter.Notation(value)}", $"${name} = {ValueWriter.Notation(value)}")
            : new($"${name} 当地当天没有值", $"${name} has no value in that place on that day");
    }

    [GeneratedRegex(@"\$([A-Za-z_][A-Za-z0-9_.]*)", RegexOptions.NonBacktracking)]
    private static partial Regex FigureName();
}
