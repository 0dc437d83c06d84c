using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>The facts that somebody or something must tell before a formula is known.</summary>
internal static class FactSources
{
    /// <summary>Facts named, computed ones replaced by what they are computed from, tables of figures by the fact they ask.</summary>
    public static IEnumerable<FactDefinition> Of(RuleBase rules, Formula formula)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Formula>([formula]);
        while (open.TryPop(out var next))
            foreach (var id in ExpressionWalk.Facts(next.Root).Concat(ExpressionWalk.Figures(next.Root).SelectMany(figure => Tables(rules, figure))))
            {
                if (!seen.Add(id) || !rules.Facts.TryGetValue(id, out var fact)) continue;
                if (!fact.IsComputed) yield return fact;
                foreach (var from in fact.From) open.Push(from);
            }
    }

    public static bool IsOfSystemsAlone(FactDefinition fact) => !fact.Sources.IsEmpty && fact.Sources.All(source => source.Kind == OriginKind.System);

    private static IEnumerable<string> Tables(RuleBase rules, string name) =>
        rules.Regulations.Values.SelectMany(r => r.Versions).SelectMany(v => v.Articles).SelectMany(a => a.Figures)
            .Where(figure => figure.Name == name && figure.Table is not null).Select(figure => figure.Table!.On);
}
