using System.Globalization;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>Says in Chinese which figure counted, where it stands, and why that one: the most specific place, or usage where nothing binding is on file.</summary>
internal sealed class FigureWords(FactFrame frame, KnowledgeFrames knowledge)
{
    /// <summary>As conditions and sentences read it: the text of the day it happened.</summary>
    public string? Say(string name) => frame.Symbols.TryFigureSlot(name, out var slot) ? Say(name, frame.FigureInForce(slot), frame.Context.OccurredOn) : null;

    /// <summary>As limits count it: the text of the day of receipt.</summary>
    public string? SayLimit(string name) => frame.Symbols.TryFigureSlot(name, out _)
        ? Say(name, frame.FigureOnReceipt(name), DateOnly.FromDateTime(frame.Now.DateTime)) : null;

    private string Say(string name, FigureInForce? found, DateOnly day)
    {
        var passed = knowledge.Figures.PassedOver(name, frame.Context.Place, day).ToArray();
        if (found is null) return $"${name}：当时当地没有查到，按无法知道处理{Sentences(NotInForce(passed, day))}";
        var (regulation, version) = (found.Regulation, found.Version);
        var marks = new List<string> { KindOf(regulation.Kind), $"适用{PlaceOf(found.Place)}" };
        if (version.EffectiveFrom is { } from) marks.Add($"{Day(from)} 起");
        if (regulation.Kind is RegulationKind.Law or RegulationKind.Standard && version.InForceChecked is null) marks.Add("现行有效未核");
        if (regulation.Kind != RegulationKind.Practice && !found.Article.TextRead) marks.Add("条文没有亲眼读过，不对客户引用");
        var article = regulation.Kind == RegulationKind.Practice ? found.Article.Id : found.Article.Number ?? "（条号没有读到）";
        return $"${name} = {Value(found)}，见《{regulation.Title}》{article}（{string.Join("，", marks)}）{Sentences(Why(found, passed, day))}";
    }

    private string Value(FigureInForce found)
    {
        if (found.Figure.Table is not { } table) return ValueWriter.Display(found.Figure.Value!, null, frame.Zone);
        var on = frame.Symbols.TryFactSlot(table.On, out var fact) ? new FactWords(frame).Say(fact) : table.On;
        return frame.ValueOf(found) switch
        {
            { State: OperandState.Known, Value: { } known } => $"{ValueWriter.Display(known, null, frame.Zone)}（按表查取，{on}）",
            { State: OperandState.None } => $"表里没有这一档（{on}）",
            _ => $"按表查取，还定不了哪一档（{on}）",
        };
    }

    private IEnumerable<string> Why(FigureInForce found, FigureInForce[] passed, DateOnly day)
    {
        var binding = passed.Where(other => other.Regulation.Kind != RegulationKind.Practice).ToArray();
        if (found.Regulation.Kind == RegulationKind.Practice)
        {
            // A setting that no text speaks of anywhere needs no reason.
            if (knowledge.Figures.IsBindingSomewhere(found.Figure.Name)) yield return $"{PlaceOf(frame.Context.Place ?? found.Place)}当天没有录入有约束力的规定，按内部做法判断，不对客户引用";
        }
        else if (frame.Context.Place is { } place && place != found.Place) yield return $"{PlaceOf(place)}没有自己的，用上一级的";
        foreach (var wider in passed.Where(other => other.Place.Length < found.Place.Length && IsInForce(other, day)))
            yield return $"先于{PlaceOf(wider.Place)}的《{wider.Regulation.Title}》（{(wider.Figure.Value is { } value ? ValueWriter.Display(value, null, frame.Zone) : "按表")}），因为地点更具体";
        foreach (var sentence in NotInForce(binding, day)) yield return sentence;
    }

    private static IEnumerable<string> NotInForce(IEnumerable<FigureInForce> passed, DateOnly day)
    {
        foreach (var other in passed)
            if (other.Version.EffectiveFrom is { } from && from > day) yield return $"《{other.Regulation.Title}》的这一版 {Day(from)} 才施行，那一天还不能用";
            else if (other.Version.EffectiveTo is { } to && to < day) yield return $"《{other.Regulation.Title}》的那一版 {Day(to)} 已经失效，不用";
    }

    private static bool IsInForce(FigureInForce figure, DateOnly day) =>
        (figure.Version.EffectiveFrom is not { } from || from <= day) && (figure.Version.EffectiveTo is not { } to || day <= to);

    private static string Sentences(IEnumerable<string> reasons) => string.Join("；", reasons.Distinct()) is { Length: > 0 } said ? $"。{said}" : "";

    private string PlaceOf(string code) => knowledge.Rules.Regions.TryGetValue(code, out var region) ? region.Title : code;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string KindOf(RegulationKind kind) => kind switch
    {
        RegulationKind.Law => "法规",
        RegulationKind.Standard => "标准",
        RegulationKind.Promise => "服务承诺",
        RegulationKind.Terms => "公布的条件或合同",
        _ => "内部做法",
    };
}
