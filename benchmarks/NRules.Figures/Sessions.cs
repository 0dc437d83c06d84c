using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.NRules.Trees;
using NRules;

namespace DiagnosisEngine.NRules.Figures;

/// <summary>One tree decided: walked, in a session of its own, in one session after another case has left it, and many in one session.</summary>
internal static class Sessions
{
    private const int Count = 2_000;

    public static void Run(RuleBase rules)
    {
        var frames = new KnowledgeFrames(rules);
        var program = ProgramCompiler.Compile(rules, frames, []);
        var (total, written) = (0L, 0);
        var trees = new UnfoldedTrees();
        foreach (var tree in program.Trees)
        {
            var unfolded = trees.Of(tree.Id, tree.Root, decides: true);
            (total, written) = (total + unfolded.Paths, written + unfolded.Rules.Length + trees.Of(tree.Id, tree.Root, decides: false).Rules.Length);
            Compare(tree, unfolded, frames);
        }
        Console.WriteLine($"all trees: {total} paths, {written} rules");
    }

    private static void Compare(CompiledTree tree, TreeRules rules, KnowledgeFrames frames)
    {
        ISessionFactory factory = null!;
        var course = TreeCourse.Of([rules]);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var matcher = new NRulesTreeEngine(new NRulesOptions { OnCompiled = (_, compiled) => factory = compiled }).Prepare(course);
        var compiled = clock.Elapsed.TotalMilliseconds;
        var context = new CaseContext { Now = new(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)), OccurredOn = new(2026, 1, 15), Place = "CN-3702" };

        var prepare = Measure.Each(Count, () => Times(() => Case()));
        var walk = Measure.Each(Count, () => Times(() =>
        {
            var conditions = new ConditionReader(frames.Create(context));
            new NodeWalker(conditions, new LiveReader(conditions), null).Walk(tree.Root, null, false, false);
        }));
        var create = Measure.Each(Count, () => Times(() => factory.CreateSession()));
        var fresh = Measure.Each(Count, () => Times(() => matcher.Match(Case())));
        var session = factory.CreateSession();
        var reused = Measure.Each(Count, () => Times(() =>
        {
            session.Insert(Case());
            session.Fire();
            session.RetractAll(session.Query<object>().ToList());
        }));
        // Marks of one case would be taken for those of another, so only trees without them can be batched at all.
        var batched = rules.Rules.All(r => r.Given.IsEmpty && r.Unless.IsEmpty) ? Measure.Each(Count, () =>
        {
            var many = factory.CreateSession();
            many.InsertAll(Enumerable.Range(0, Count).Select(_ => Case()));
            many.Fire();
        }) : double.NaN;
        Console.WriteLine($"{tree.Id}: {rules.Paths} paths, {rules.Rules.Length} rules, compiled in {compiled:F0} ms; us each: case {prepare:F1}, walk with case {walk:F1}, "
            + $"CreateSession {create:F1}, fresh {fresh:F1}, reused {reused:F1}, batched {batched:F1}");

        TreeCase Case()
        {
            var conditions = new ConditionReader(frames.Create(context));
            var live = new LiveReader(conditions);
            return new CaseCourse(course, conditions, live, new NodeWalker(conditions, live, null)).First();
        }
    }

    private static void Times(Action run)
    {
        for (var i = 0; i < Count; i++) run();
    }
}
