namespace DiagnosisEngine.Benchmarks;

/// <summary>The figures about trees, turn by turn: <c>pairs</c>.</summary>
internal static class ForestPairs
{
    public static void Run()
    {
        foreach (var shape in ForestShape.All)
        {
            var forest = new Forest(shape);
            Console.WriteLine(forest.Check());
            Walks(forest);
        }
        Idle();
    }

    private static void Walks(Forest forest)
    {
        var (rules, cases) = (forest.Rules, forest.Bound.Length);
        var sum = 0L;
        Console.WriteLine("  one tree, found by name: " + Pairs.Compare(
            () => { for (var i = 0; i < cases; i++) sum += rules.InForce.Tree(forest.ChosenIds[i]).Conclude(forest.Bound[i]).IsDecided ? 1 : 0; },
            () => { for (var i = 0; i < cases; i++) sum += forest.GeneratedById[forest.ChosenIds[i]](forest.Plain[i]); }, cases));
        var some = Math.Max(1, cases / forest.Roots.Length);
        Console.WriteLine("  all trees, per tree:     " + Pairs.Compare(
            () => { for (var i = 0; i < some; i++) foreach (var tree in rules.Trees) sum += tree.Conclude(forest.Bound[i]).IsDecided ? 1 : 0; },
            () => { for (var i = 0; i < some; i++) foreach (var tree in forest.Generated) sum += tree(forest.Plain[i]); }, some * forest.Roots.Length));
        var few = Math.Min(cases, 500);
        var said = forest.Values.Take(few).Select(ForestRules.Say).ToArray();
        var named = forest.Values.Take(few).Select(ObjectWalker.Bind).ToArray();
        Console.WriteLine("  named facts to a diagnosis with trace, against an object-tree walker: " + Pairs.Compare(
            () => { for (var i = 0; i < few; i++) sum += rules.Diagnose(said[i], forest.Chosen[i], trace: true).Causes.Length; },
            () => { for (var i = 0; i < few; i++) sum += forest.Walkers[forest.Chosen[i]].Walk(named[i]); }, few));
        GC.KeepAlive(sum);
    }

    /// <summary>One tree alone, and the same tree among a thousand others.</summary>
    private static void Idle()
    {
        var maker = new ForestMaker(7);
        var trees = maker.Trees(new ForestShape("1001x41", 1001, 41, 6));
        var said = maker.Cases(200).Select(ForestRules.Say).ToArray();
        var (alone, among) = (new ForestRules(trees[..1]), new ForestRules(trees));
        Console.WriteLine("full diagnosis of one tree, 1,000 others idle: " + Pairs.Compare(
            () => { foreach (var facts in said) among.Diagnose(facts, 0); },
            () => { foreach (var facts in said) alone.Diagnose(facts, 0); }, said.Length));
    }
}
