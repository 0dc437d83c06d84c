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

    /// <summary>Without recursion: a chain of facts may be as long as files are.</summary>
    private void Visit(string first)
    {
        var open = new Stack<IEnumerator<string>>();
        if (Enter(first) is { } start) open.Push(start);
        while (open.TryPeek(out var needs))
        {
            if (needs.MoveNext())
            {
                if (Enter(needs.Current) is { } next) open.Push(next);
                continue;
            }
            open.Pop();
            _finished[_way[^1]] = true;
            _way.RemoveAt(_way.Count - 1);
        }
    }

    /// <summary>What the fact needs, to be visited next; null where there is nothing to visit.</summary>
    private List<string>.Enumerator? Enter(string id)
    {
        if (_finished.TryGetValue(id, out var finished))
        {
            if (!finished) context.Add(BindingIssues.ComputedFromItself(context.Facts[id].At, [.. _way.SkipWhile(step => step != id), id]));
            return null;
        }
        if (!context.Facts.TryGetValue(id, out var fact)) return null;
        _finished[id] = false;
        _way.Add(id);
        return fact.From.SelectMany(Needs).Distinct(StringComparer.Ordinal).ToList().GetEnumerator();
    }

    private IEnumerable<string> Needs(Formula formula) => ExpressionWalk.Facts(formula.Root)
        .Concat(ExpressionWalk.Figures(formula.Root)
            .SelectMany(figure => context.Figures.TryGetValue(figure, out var all) ? all : [])
            .Where(figure => figure.Table is not null).Select(figure => figure.Table!.On));
}
