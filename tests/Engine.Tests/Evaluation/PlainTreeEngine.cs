using DiagnosisEngine.Evaluation;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>Matches rules one by one, slowly and plainly: what any engine behind the seam has to do, and nothing else.</summary>
internal sealed class PlainTreeEngine : ITreeEngine
{
    public string Name => "plain";

    /// <summary>Names of the rules that fired, in order.</summary>
    public List<string> Fired { get; } = [];

    public ITreeMatcher Prepare(TreeCourse course) => new Matcher(Fired);

    private sealed class Matcher(List<string> fired) : ITreeMatcher
    {
        public void Match(TreeCase first)
        {
            var (waiting, marks) = (new PriorityQueue<(TreeCase At, TreeRule Rule), (int, int)>(), new HashSet<Mark>());
            var came = 0;
            Arrive(first);
            while (waiting.TryDequeue(out var one, out _))
            {
                var (at, rule) = one;
                if (!rule.When.All(at.Holds) || !rule.Given.All(marks.Contains) || rule.Unless.Any(marks.Contains)) continue;
                fired.Add(rule.Name);
                var firing = at.Fire(rule);
                marks.UnionWith(firing.Marks);
                if (firing.Next is { } next) Arrive(next);
            }

            void Arrive(TreeCase at)
            {
                foreach (var rule in at.Rules.Rules) waiting.Enqueue((at, rule), (-rule.Priority, came++));
            }
        }
    }
}
