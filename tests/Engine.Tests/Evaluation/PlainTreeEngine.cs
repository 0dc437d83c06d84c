using System.Collections.Immutable;
using DiagnosisEngine.Evaluation;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>Matches rules one by one, slowly and plainly: what any engine behind the seam has to do, and nothing else.</summary>
internal sealed class PlainTreeEngine : ITreeEngine
{
    public string Name => "plain";

    /// <summary>Names of the rules that fired, in order.</summary>
    public List<string> Fired { get; } = [];

    public ITreeMatcher Prepare(ImmutableArray<TreeRules> course) => new Matcher(Fired);

    private sealed class Matcher(List<string> fired) : ITreeMatcher
    {
        public void Match(TreeCase first)
        {
            for (TreeCase? next = first; next is not null;)
            {
                var (at, marks) = (next, new HashSet<Mark>());
                next = null;
                foreach (var rule in at.Rules.Rules.OrderByDescending(rule => rule.Priority))
                {
                    if (!rule.When.All(at.Holds) || !rule.Given.All(marks.Contains) || rule.Unless.Any(marks.Contains)) continue;
                    fired.Add(rule.Name);
                    var firing = at.Fire(rule);
                    marks.UnionWith(firing.Marks);
                    next ??= firing.Next;
                }
            }
        }
    }
}
