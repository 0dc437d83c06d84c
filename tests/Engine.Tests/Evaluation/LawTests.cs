using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>What holds of every tree and every case.</summary>
public sealed class LawTests
{
    private static readonly string[] Asked = ["a", "b", "c"];
    private static readonly object[] Words = [true, false, TreeBuilder.Unknown];

    private static readonly Gen<Node> Trees = Nodes(3);

    private static readonly Gen<(TreeBuilder Rules, (string Fact, object Value)[] Facts)> Cases =
        from root in Trees
        from otherwise in Gen.Elements("", "O", "visit.o")
        from unknown in Gen.Elements("", "U")
        from said in Gen.SubListOf(Asked)
        from words in Gen.ArrayOf(Gen.Elements(Words), 3)
        let rules = new TreeBuilder().Facts("a", "b", "c", "aside").Tree(root, otherwise.Length == 0 ? null : otherwise, unknown.Length == 0 ? null : unknown)
        select (rules, said.Select((fact, i) => (fact, words[i])).ToArray());

    [Fact]
    public void OrderOfEvidence_IsIrrelevant() => Holds(c => c.Rules.Diagnose(c.Facts).Line() == c.Rules.Diagnose([.. c.Facts.Reverse()]).Line());

    [Fact]
    public void IrrelevantFact_ChangesNothing() => Holds(c => c.Rules.Diagnose(c.Facts).Line() == c.Rules.Diagnose([.. c.Facts, ("aside", true)]).Line());

    [Fact]
    public void OpenFactSettles_NoOtherCauseComesIn() => Holds(c =>
    {
        var before = Named(c.Rules.Diagnose(c.Facts));
        return Asked.Except(c.Facts.Select(f => f.Fact)).All(open =>
            Words.All(word => Named(c.Rules.Diagnose([.. c.Facts, (open, word)])).IsSubsetOf(before)));
    });

    [Fact]
    public void Asking_Ends() => Holds(c =>
    {
        var facts = c.Facts.ToList();
        for (var asked = 0; asked <= Asked.Length; asked++)
        {
            var questions = c.Rules.Ask([.. facts]);
            if (questions.IsEmpty) return c.Rules.Diagnose([.. facts]).Status != DiagnosisStatus.NeedsFacts;
            facts.Add((questions[0].Fact.Id, Words[(asked + facts.Count) % Words.Length]));
        }
        return false;
    });

    [Fact]
    public void TakingBack_RestoresTheDiagnosis() => Holds(c =>
    {
        var context = c.Rules.Case(c.Facts);
        var piece = c.Rules.Said("a", true, FactOrigin.Field);
        var more = context.Facts.With(piece).Without(piece);
        return c.Rules.Evaluate(context).Diagnosis.Line() == c.Rules.Evaluate(context with { Facts = more }).Diagnosis.Line();
    });

    private static HashSet<string> Named(Diagnosis diagnosis) => [.. diagnosis.Causes.Select(c => c.Cause.Id), .. diagnosis.NotExcluded.Select(c => c.Id)];

    private static void Holds(Func<(TreeBuilder Rules, (string Fact, object Value)[] Facts), bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20260115, 1), Prop.ForAll(Arb.From(Cases), law));

    private static Gen<Node> Nodes(int depth)
    {
        var leaf = Gen.Elements("A", "B", "C", "s1.gas", "visit.look").Select(id => Conclude(id));
        if (depth == 0) return leaf;
        var below = Nodes(depth - 1);
        var branch =
            from fact in Gen.Elements(Asked)
            from negated in Gen.Elements(true, false)
            from node in below
            select If(negated ? Not(Say.Holds(fact)) : Say.Holds(fact), node);
        var decision =
            from isAll in Gen.Elements(true, false, false, false)
            from branches in Gen.ArrayOf(branch, 2)
            from otherwise in Gen.Elements(true, false)
            from node in below
            let made = isAll ? All(branches) : First(branches)
            select otherwise ? (Node)made.Otherwise(node) : made;
        return Gen.Frequency((1, leaf), (3, decision));
    }
}
