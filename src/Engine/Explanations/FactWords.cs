using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>Says facts and figures in Chinese, with who said them.</summary>
internal sealed class FactWords(FactFrame frame)
{
    /// <summary>不热范围：全屋（客户说）</summary>
    public string Say(int slot)
    {
        var fact = frame.Symbols.Fact(slot);
        var resolution = frame.Resolve(slot);
        return resolution.Operand.State switch
        {
            OperandState.Known => $"{fact.Title}：{ValueWriter.Display(resolution.Operand.Value!, fact, frame.Zone)}（{Ground(slot, fact) ?? Who(fact, resolution.Source)}）",
            OperandState.None => $"{fact.Title}：{fact.NoneTitle ?? "没有"}（{(resolution.Source is null && !fact.IsComputed ? "没有听到" : Ground(slot, fact) ?? Who(fact, resolution.Source))}）",
            OperandState.Open => $"{fact.Title}：还没有问到",
            _ => $"{fact.Title}：无法知道",
        };
    }

    public string Say(string fact) => frame.Symbols.TryFactSlot(fact, out var slot) ? Say(slot) : fact;

    /// <summary>One source's word, for a conflict.</summary>
    public string Say(Evidence evidence)
    {
        var fact = frame.Symbols.Fact(frame.Symbols.FactSlot(evidence.Fact));
        var value = evidence.Value is { } known ? ValueWriter.Display(known, fact, frame.Zone) : fact.NoneTitle ?? "没有";
        return $"{Who(fact, evidence)}“{value}”";
    }

    /// <summary>The known facts that a computed one follows from; null: it was told, or follows from none.</summary>
    private string? Ground(int slot, FactDefinition fact)
    {
        if (!fact.IsComputed || frame.Resolve(slot).Source is not null) return null;
        var ground = new List<int>();
        frame.AppendGround(slot, ground);
        var known = ground.Where(g => !frame.Symbols.Fact(g).IsComputed && frame.Fact(g).State == OperandState.Known)
            .Select(g => $"{frame.Symbols.Fact(g).Title}：{ValueWriter.Display(frame.Fact(g).Value!, frame.Symbols.Fact(g), frame.Zone)}").ToList();
        return known.Count == 0 ? null : $"推算自 {string.Join("、", known)}";
    }

    private static string Who(FactDefinition fact, Evidence? source) => source?.Origin switch
    {
        { Kind: OriginKind.System, System: var system } => $"系统 {system} 读到",
        { Kind: OriginKind.Customer } => source.Heard is null ? "客户答" : "客户说",
        { Kind: OriginKind.Agent } => "坐席填写",
        { Kind: OriginKind.Field } => "现场查看",
        _ => fact.IsComputed ? "推算" : "未注明",
    };
}
