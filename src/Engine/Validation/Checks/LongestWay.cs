namespace DiagnosisEngine.Validation;

/// <summary>How far one can go from name to name. Counted without recursion, since what is too long would end the process.</summary>
/// <param name="next">Where a name leads to, and how many steps that takes.</param>
internal sealed class LongestWay(Func<string, IReadOnlyCollection<(string Name, int Steps)>> next)
{
    private readonly Dictionary<string, int> _length = new(StringComparer.Ordinal);

    /// <summary>Steps of the longest way from here; a way back to where one has been counts as its end.</summary>
    public int From(string start)
    {
        var open = new Stack<string>([start]);
        var under = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPeek(out var name))
        {
            var ways = next(name);
            if (_length.ContainsKey(name)) open.Pop();
            else if (under.Add(name))
                foreach (var (further, _) in ways)
                {
                    if (!_length.ContainsKey(further) && !under.Contains(further)) open.Push(further);
                }
            else
            {
                _length[name] = ways.Select(way => way.Steps + _length.GetValueOrDefault(way.Name)).DefaultIfEmpty(0).Max();
                open.Pop();
            }
        }
        return _length[start];
    }
}
