using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>A settled tree concludes what a full diagnosis of the same facts does, or says that it cannot.</summary>
public sealed class SettledTreeTests
{
    private static readonly string[] Facts = ["a", "b", "n", "k"];

    private static readonly Gen<Formula> Conditions = Gen.Frequency(
        (3, Gen.Elements(Holds("a"), Holds("b"))),
        (3, from low in Gen.Choose(0, 4) select Above("n", low * 2)),
        (3, from high in Gen.Choose(0, 4) select Below("n", (high * 2) + 0.5m)),
        (2, Gen.Elements(Is("k", "x"), Is("k", "y"), In("k", "x", "z"))),
        (1, Gen.Elements(IsNone("n"), IsNone("k"), Not(Is("k", "x")), Not(Above("n", 3)))),
        (1, Gen.Elements(And(Holds("a"), Above("n", 4)), Or(Is("k", "x"), Not(Holds("b"))), Not(And(Holds("b"), Below("n", 5))))));

    private static readonly Gen<(TreeBuilder Rules, object[] Values)> Cases =
        from root in Nodes(3)
        from gate in Nodes(1)
        from otherwise in Gen.Elements("", "O", "visit.o", "s1.gas")
        from a in Gen.Elements<object>(true, false)
        from b in Gen.Elements<object>(true, false, TreeBuilder.None)
        from n in Gen.Frequency((8, Gen.Choose(0, 9).Select(i => (object)i)), (1, Gen.Constant(TreeBuilder.None)))
        from k in Gen.Elements<object>("x", "y", "z", TreeBuilder.None)
        select (Rules().Tree(root, otherwise.Length == 0 ? null : otherwise).Gate("gate", gate), new[] { a, b, n, k });

    [Fact]
    public void Conclude_EveryFactSet_IsWhatAFullDiagnosisConcludes()
    {
        var (all, decided) = (0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20260115, 1), Prop.ForAll(Arb.From(Cases), c =>
        {
            var full = c.Rules.Diagnose([.. Facts.Zip(c.Values)]);
            var found = Conclude(c.Rules, [.. Facts.Zip(c.Values)]);
            all++;
            decided += found.IsDecided ? 1 : 0;
            return found.IsDecided
                ? full.Guard is null && found.Causes.Select(x => x.Id).SequenceEqual(full.Causes.Select(x => x.Cause.Id))
                : full.Guard is not null || full.NotExcluded.Any(x => x.Severity == Severity.S1);
        }));
        Assert.True(decided > all * 3 / 4, $"{decided} of {all}");
    }

    [Fact]
    public void Conclude_FactNotSet_NamesIt()
    {
        var found = Conclude(Rules().Tree(First(If("a", "A"), If(Above("n", 3), "B"))), ("a", false));
        Assert.False(found.IsDecided);
        Assert.Equal("n", found.Missing);
    }

    [Fact]
    public void Conclude_FactBesideTheWayNotSet_IsDecided() =>
        Assert.Equal("A", Assert.Single(Conclude(Rules().Tree(First(If("a", "A"), If(Above("n", 3), "B"))), ("a", true)).Causes).Id);

    [Fact]
    public void Conclude_NumbersFinerThanSixDecimals_AreCompared()
    {
        var rules = Rules().Tree(First(If(Below("n", 0.0000001m), "A"), If(Above("n", 2.5m), "B")), "C");
        var settled = rules.InForce();
        var facts = settled.NewFacts();
        foreach (var (number, cause) in new[] { (0m, "A"), (0.0000001m, "C"), (2.5m, "C"), (2.50000001m, "B"), (-1e20m, "A"), (1e20m, "B") })
        {
            facts.Set(settled.FactSlot("n"), number);
            Assert.Equal(cause, settled.Tree("p/t").Conclude(facts).Causes.Single().Id);
        }
    }

    [Fact]
    public void Conclude_PlainTests_AllocatesNothing()
    {
        var rules = Rules().Tree(First(If("a", "A"), If(Above("n", 3), "B"), If(Is("k", "x"), "C")), "D");
        var settled = rules.InForce();
        var (facts, tree) = (settled.NewFacts(), settled.Tree("p/t"));
        var (a, n, k) = (settled.FactSlot("a"), settled.FactSlot("n"), settled.FactSlot("k"));
        long Run()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            facts.Clear();
            facts.Set(a, false);
            facts.Set(n, 2m);
            facts.SetChoice(k, 1);
            tree.Conclude(facts);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Run();
        Assert.Equal(0, Run());
    }

    [Fact]
    public void Set_WhatTheFactIsNot_SaysSo()
    {
        var settled = Rules().Tree(First(If("a", "A"))).InForce();
        var facts = settled.NewFacts();
        Assert.Throws<ArgumentException>(() => facts.Set(settled.FactSlot("a"), 3m));
        Assert.Throws<ArgumentException>(() => facts.Set(settled.FactSlot("n"), new NumberValue(new Model.Interval(1, 2), Unit.None)));
        Assert.Throws<ArgumentOutOfRangeException>(() => facts.SetChoice(settled.FactSlot("k"), 3));
        Assert.Contains("made for other rules", Assert.Throws<ArgumentException>(() => Rules().Tree(First(If("a", "A"))).InForce().Tree("p/t").Conclude(facts)).Message, StringComparison.Ordinal);
        Assert.Contains("unknown tree 'p/tt'; did you mean 'p/t'?", Assert.Throws<ArgumentException>(() => settled.Tree("p/tt")).Message, StringComparison.Ordinal);
    }

    private static TreeBuilder Rules() => new TreeBuilder().Facts("a", "b").Number("n").Choice("k", "x", "y", "z");

    private static Conclusion Conclude(TreeBuilder rules, params (string Fact, object Value)[] given)
    {
        var settled = rules.InForce();
        var facts = settled.NewFacts();
        foreach (var (fact, value) in given)
        {
            var slot = settled.FactSlot(fact);
            if (value == TreeBuilder.None) facts.SetNone(slot);
            else facts.Set(slot, rules.Said(fact, value).Value!);
        }
        return settled.Tree("p/t").Conclude(facts);
    }

    private static Gen<Node> Nodes(int depth)
    {
        var leaf = Gen.Elements("A", "B", "C", "s1.gas", "visit.look").Select(id => Say.Conclude(id));
        if (depth == 0) return leaf;
        var branch =
            from when in Conditions
            from node in Nodes(depth - 1)
            select If(when, node);
        var decision =
            from isAll in Gen.Elements(true, false, false, false)
            from count in Gen.Choose(1, 4)
            from branches in Gen.ArrayOf(branch, count)
            from otherwise in Gen.Elements(true, false)
            from node in Nodes(depth - 1)
            let made = isAll ? All(branches) : First(branches)
            select otherwise ? (Node)made.Otherwise(node) : made;
        return Gen.Frequency((1, leaf), (4, decision));
    }
}
