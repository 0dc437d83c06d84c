using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>What holds of every tree, whoever said what and when: facts of ordered sources, corrected, heard, read and taken back.</summary>
public sealed class EvidenceLawTests
{
    private static readonly FactOrigin Net = new(OriginKind.System, "net");
    private static readonly FactOrigin[] Sources = [Net, FactOrigin.Customer, FactOrigin.Agent];

    private static readonly Gen<Case> Cases =
        from seed in Gen.Choose(0, 1_000_000)
        from count in Gen.Choose(0, 7)
        from facts in Gen.ArrayOf(Gen.Elements(RandomTree.Facts), count)
        from sources in Gen.ArrayOf(Gen.Choose(0, Sources.Length - 1), count)
        from words in Gen.ArrayOf(Gen.Choose(0, 11), count)
        from heard in Gen.ArrayOf(Gen.Elements(true, false), count)
        from order in Gen.Choose(0, 1_000_000)
        let tree = new RandomTree(seed, 0.2, Sources)
        select new Case(tree, [.. facts.Select((fact, i) => Piece(tree.Rules, fact, Sources[sources[i]], words[i], heard[i], minute: i))], order);

    [Fact]
    public void OrderOfFactsOfDistinctSourceOrTime_IsIrrelevant() => Holds(c =>
    {
        var shuffled = c.Pieces.OrderBy(p => HashCode.Combine(c.Order, p.At.Minute, p.Origin.ToString())).ToArray();
        return Line(c.Tree, c.Pieces) == Line(c.Tree, shuffled) && Line(c.Tree, c.Pieces) == Line(c.Tree, [.. c.Pieces.Reverse()]);
    });

    [Fact]
    public void Undo_TakesBackThatPiece_AndWhatWasHeardOrReadStandsAgain() => Holds(c =>
    {
        var before = Line(c.Tree, c.Pieces);
        foreach (var source in Sources)
        {
            var piece = Piece(c.Tree.Rules, RandomTree.Facts[c.Order % RandomTree.Facts.Length], source, c.Order % 11, heard: false, minute: 30);
            if (Line(c.Tree, [.. FactSet.Empty.With(c.Pieces).With(piece).Without(piece).Evidence]) != before) return false;
            // Taken back from under what came after, it is as if it had never been said.
            if (Line(c.Tree, [.. FactSet.Empty.With(piece).With(c.Pieces).Without(piece).Evidence]) != before) return false;
        }
        return true;
    });

    [Fact]
    public void FactTestedOnNoLivePath_ChangesNothing() => Holds(c =>
    {
        var before = Evaluate(c.Tree, c.Pieces);
        foreach (var fact in RandomTree.Facts.Where(f => IsOpen(c, f) && !before.LiveFacts.Contains(f)))
            foreach (var value in RandomTree.Values(fact))
                if (Named(Evaluate(c.Tree, [.. c.Pieces, c.Tree.Rules.Said(fact, value, Net, minute: 40)]).Diagnosis) != Named(before.Diagnosis)) return false;
        return true;
    });

    [Fact]
    public void OpenFactSettles_NoCauseComesInFromOutside() => Holds(c =>
    {
        var before = All(Evaluate(c.Tree, c.Pieces).Diagnosis);
        return RandomTree.Facts.Where(f => IsOpen(c, f)).All(fact => RandomTree.Values(fact).All(value =>
            All(Evaluate(c.Tree, [.. c.Pieces, c.Tree.Rules.Said(fact, value, Net, minute: 40)]).Diagnosis).IsSubsetOf(before)));
    });

    [Fact]
    public void Asking_Ends_AndAsksNothingTwice() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20260120, 1), Prop.ForAll(
        Arb.From(from seed in Gen.Choose(0, 1_000_000) from words in Gen.ArrayOf(Gen.Choose(0, 11), 4) select (seed, words)), run =>
        {
            var tree = new RandomTree(run.seed);
            var facts = tree.Known.ToList();
            var asked = new HashSet<string>();
            while (tree.Rules.Ask([.. facts]) is [var question, ..])
            {
                if (!asked.Add(question.Fact.Id)) return false;
                var values = RandomTree.Values(question.Fact.Id);
                facts.Add((question.Fact.Id, values[run.words[asked.Count - 1] % values.Length]));
            }
            return tree.Rules.Diagnose([.. facts]).Status != DiagnosisStatus.NeedsFacts;
        }));

    private static Evidence Piece(TreeBuilder rules, string fact, FactOrigin source, int word, bool heard, int minute)
    {
        var values = RandomTree.Values(fact);
        var piece = rules.Said(fact, values[word % values.Length], source, minute);
        return heard && source == FactOrigin.Customer ? piece with { Heard = new TextSpan(minute, 1) } : piece;
    }

    /// <summary>Nobody has spoken of it, so that a first word settles it.</summary>
    private static bool IsOpen(Case c, string fact) => c.Pieces.All(p => p.Fact != fact);

    private static EvaluationResult Evaluate(RandomTree tree, Evidence[] pieces) => tree.Rules.Evaluate(TreeBuilder.Case(pieces));

    private static string Line(RandomTree tree, Evidence[] pieces) => Evaluate(tree, pieces).Diagnosis.Line();

    /// <summary>Everything but the ground on which it stands.</summary>
    private static string Named(Diagnosis d) =>
        $"{d.Status} {string.Join(' ', d.Causes.Select(c => $"{c.Cause.Id} {c.Probability}"))} | {string.Join(' ', d.NotExcluded.Select(c => c.Id))} | {string.Join(' ', d.Needs)}";

    private static HashSet<string> All(Diagnosis diagnosis) => [.. diagnosis.Causes.Select(c => c.Cause.Id), .. diagnosis.NotExcluded.Select(c => c.Id)];

    private static void Holds(Func<Case, bool> law) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260119, 1), Prop.ForAll(Arb.From(Cases), law));

    /// <summary>A tree, what was said of its facts minute by minute, and a number to shuffle by.</summary>
    private sealed record Case(RandomTree Tree, Evidence[] Pieces, int Order);
}
