using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Finds facts that are computed from themselves, by way of other facts and of figures whose rows ask a fact.</summary>
internal sealed class ComputedFactRounds(BindingContext context)
{
    private readonly Dictionary<string, bool> _finished = new(StringComparer.Ordinal);
    private readonly List<string> _way = [];

    public void Report()
    {
        foreach (var fact in context.Facts.Values.Where(f => f.IsComputed).OrderBy(f => f.Id, StringComparer.Ordinal)) Visit(fact.Id);
    }

    private void Visit(string id)
    {
        if (_finished.TryGetValue(id, out var finished))
        {
            if (!finished) context.Add(BindingIssues.ComputedFromItself(context.Facts[id].At, [.. _way.SkipWhile(step => step != id), id]));
            return;
        }
        if (!context.Facts.TryGetValue(id, out var fact)) return;
        _finished[id] = false;
        _way.Add(id);
        foreach (var next in fact.From.SelectMany(Needs).Distinct(StringComparer.Ordinal)) Visit(next);
        _way.RemoveAt(_way.Count - 1);
        _finished[id] = true;
    }

    private IEnumerable<string> Needs(Formula formula) => ExpressionWalk.Facts(formula.Root)
        .Concat(ExpressionWalk.Figures(formula.Root)
            .SelectMany(figure => context.Figures.TryGetValue(figure, out var all) ? all : [])
            .Where(figure => figure.Table is not null).Select(figure => figure.Table!.On));
}
