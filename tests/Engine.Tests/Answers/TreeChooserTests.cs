using DiagnosisEngine.Answers;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Tests.Evaluation;
using DiagnosisEngine.Text;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>Which trees answer, and in brackets which categories stand for themselves; scores are those of categories p.1, p.2, ... in turn.</summary>
public sealed class TreeChooserTests
{
    private static readonly RuleBase Rules = Written();

    private static readonly BoundComplaint Complaint = new()
    {
        Text = "",
        ReceivedAt = TreeBuilder.Now,
        OccurredOn = new(2026, 1, 15),
        Given = [],
        Acknowledged = [],
        Channel = "call",
        Audience = Audience.Agent,
        Explain = false,
        IncludeTest = false,
    };

    [Theory]
    [InlineData("p/1 p/2", 0.9, 0.5)]
    [InlineData("p/1", 0.9, 0.44)] // less than half of the best
    [InlineData("p/1 p/2 p/3", 0.9, 0.9, 0.9, 0.9)] // at most three
    [InlineData("")]
    public void Trees_OfLikelyCategories(string trees, params double[] scores) => Assert.Equal(trees, Trees(Complaint, scores));

    [Fact]
    public void Named_Category_IsTheOnlyOne() => Assert.Equal("p/2", Trees(Complaint with { Category = Rules.Categories["p.2"] }, 0.9, 0.9));

    [Fact]
    public void Named_Tree_IsTheOnlyOne() => Assert.Equal("p/4", Trees(Complaint with { Tree = Rules.Trees["p/4"] }, 0.9, 0.9));

    [Theory]
    [InlineData(TreeStatus.Stable, "p/1", "p/1")]
    [InlineData(TreeStatus.Deprecated, "p/1", "p/1")]
    [InlineData(TreeStatus.Test, "(p.1)", "p/1")]
    [InlineData(TreeStatus.Draft, "(p.1)", "p/1")]
    public void Status_DraftsAndTestsAnswerOnTrialOnly(TreeStatus status, string trees, string onTrial)
    {
        var rules = With(tree => tree with { Status = status });
        Assert.Equal(trees, Trees(rules, Complaint, false, 0.9));
        Assert.Equal(onTrial, Trees(rules, Complaint, true, 0.9));
    }

    [Fact]
    public void OnTrial_TheTreeOnTrialStandsInPlaceOfTheStableOne()
    {
        var rules = Rules with { Trees = Rules.Trees.Add("p/new", Rules.Trees["p/1"] with { Id = "p/new", Status = TreeStatus.Test }) };
        Assert.Equal("p/1", Trees(rules, Complaint, false, 0.9));
        Assert.Equal("p/new", Trees(rules, Complaint, true, 0.9));
    }

    [Fact]
    public void Disabled_NeverAnswers()
    {
        var rules = With(tree => tree with { Disabled = new TreeDisabling("本市不用", SourceSpan.None) });
        Assert.Equal("(p.1)", Trees(rules, Complaint, true, 0.9));
        Assert.Equal("", Trees(rules, Complaint with { Tree = rules.Trees["p/1"] }, true, 0.9));
    }

    [Theory]
    [InlineData("2026-01-15", "p/1")]
    [InlineData("2026-01-16", "(p.1)")]
    public void Tree_AnswersFromItsFirstDayOn(string from, string trees) =>
        Assert.Equal(trees, Trees(With(tree => tree with { EffectiveFrom = DateOnly.Parse(from, null) }), Complaint, false, 0.9));

    private static string Trees(BoundComplaint complaint, params double[] scores) => Trees(Rules, complaint, false, scores);

    private static string Trees(RuleBase rules, BoundComplaint complaint, bool onTrial, params double[] scores)
    {
        var chooser = new TreeChooser(rules);
        var hearing = Hearing.Silence with { Categories = [.. scores.Select((score, i) => new ScoredCategory(rules.Categories[$"p.{i + 1}"], score, []))] };
        return string.Join(' ', chooser.Subjects(complaint, chooser.Categories(complaint, hearing), onTrial).Select(subject => subject.Tree ?? $"({subject.Category!.Id})"));
    }

    private static RuleBase With(Func<DecisionTree, DecisionTree> change) => Rules with { Trees = Rules.Trees.SetItem("p/1", change(Rules.Trees["p/1"])) };

    private static RuleBase Written()
    {
        var rules = new TreeBuilder();
        for (var i = 1; i <= 4; i++) rules.Tree(Conclude($"C{i}"), id: $"p/{i}");
        return rules.Rules;
    }
}
