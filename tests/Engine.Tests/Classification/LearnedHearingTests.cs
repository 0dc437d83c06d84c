using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Classification;

/// <summary>What was learned, beside what authors wrote.</summary>
public sealed class LearnedHearingTests
{
    private static readonly RuleBase Base = Rules.Base with
    {
        Groups = [new("g", "g", "d", SourceSpan.None), new("other", "other", "d", SourceSpan.None)],
        Learned = new()
        {
            Texts = 3,
            Raise = 0.2,
            Silence = 0.02,
            Phrases = new(3, 1, -1, 3),
            Groups = By(("g", new(0, [new("哈气", 9), new("停垫", 9)])), ("other", new(1.2, [new("公交", 4)]))),
            Categories = By(("heating.room-too-cold", new(0, [new("哈气", 9)])), ("power.outage", new(0, [new("停垫", 9)]))),
            Hazards = By(("trapped", new(-4, [new("夹缝里", 15)])), ("self_harm", new(-3, [new("哈哈", -20)]))),
        },
    };

    private static readonly ComplaintListener Listener = new(Base);

    [Fact]
    public void Hear_WordsNoAuthorWrote_AreKnownFromWhatWasLearned()
    {
        var best = Hear("一张嘴就看见哈气").Categories[0];
        Assert.Equal("heating.room-too-cold", best.Category.Id);
        Assert.Contains(best.Evidence, e => e.Phrase == "哈气" && e.At == new TextSpan(6, 2));
    }

    [Fact]
    public void Hear_NothingOfOurs_IsOther() => Assert.Empty(Hear("公交车不停站").Categories);

    [Fact]
    public void Hear_PhraseOfAnAuthor_WeighsBesideWhatWasLearned() => Assert.Equal("power.outage", Hear("公交站旁边我们小区停电").Categories[0].Category.Id);

    [Fact]
    public void Hear_Scores_AreProbabilities() => Assert.InRange(Hear("一张嘴就看见哈气，停电").Categories.Sum(c => c.Score), 0.5, 2);

    [Fact]
    public void Hear_DangerNoAuthorWrote_IsRaisedWhenLikelyEnough() => Assert.Equal("trapped", Assert.Single(Hear("孩子的腿夹缝里拔不出").Hazards).Hazard.Id);

    [Fact]
    public void Hear_SignalledDanger_IsSilentOnlyWhenMostUnlikely()
    {
        Assert.Equal("self_harm", Assert.Single(Hear("我要跳楼").Hazards).Hazard.Id);
        Assert.Empty(Hear("涨得我想跳楼哈哈").Hazards);
    }

    [Fact]
    public void Hear_DangersThatShareALikelihood_RaiseTheLikeliest()
    {
        var hazards = By(("trapped", new(0, [new("夹缝里", 0.2)])), ("self_harm", new(0, [])));
        var rules = Base with { Learned = Base.Learned! with { Raise = 0.5, Hazards = hazards, AnyDanger = new(-9, [new("夹缝里", 30)]) } };
        Assert.Equal("trapped", Assert.Single(new ComplaintListener(rules).Hear("孩子的腿夹缝里拔不出", Rules.ReceivedAt).Hazards).Hazard.Id);
    }

    [Fact]
    public void Hear_WhatGroupsShare_CountsForEachOfThem()
    {
        var rules = Base with
        {
            Groups = [new("g", "g", "d", SourceSpan.None) { Traits = ["warmth", "nobody-learned-it"] }, new("other", "other", "d", SourceSpan.None)],
            Learned = Base.Learned! with { Traits = By(("warmth", new(0, [new("焐不热", 9)]))) },
        };
        var best = new ComplaintListener(rules).Hear("被窝半夜都焐不热", Rules.ReceivedAt).Categories[0];
        Assert.Contains(best.Evidence, e => e.Phrase == "焐不热");
        Assert.Empty(Hear("被窝半夜都焐不热").Categories);
    }

    [Fact]
    public void Hear_WhatVoidsAnyDanger_VoidsEach()
    {
        var rules = Base with { Learned = Base.Learned! with { AnyDanger = new(0, [new("夹缝里", 9), new("看新闻", -40)]) } };
        Assert.Contains(new ComplaintListener(rules).Hear("孩子的腿夹缝里拔不出", Rules.ReceivedAt).Hazards, h => h.Hazard.Id == "trapped");
        Assert.Empty(new ComplaintListener(rules).Hear("看新闻孩子的腿夹缝里拔不出", Rules.ReceivedAt).Hazards);
    }

    [Fact]
    public void Hear_LongTalk_IsHeardByWhatWasLearnedFirst_ThenByPhrases()
    {
        var talk = string.Concat(Enumerable.Repeat("我跟你们说了好几回了你们总说登记了，", 9));
        var surer = Base with { Learned = Base.Learned! with { Categories = By(("heating.room-too-cold", new(0, [new("哈气", 90)]))) } };
        Assert.Equal("heating.room-too-cold", new ComplaintListener(surer).Hear(talk + "屋里哈气，前天还停电", Rules.ReceivedAt).Categories[0].Category.Id);
        Assert.Equal("power.outage", Hear(talk + "公交站那边公交也不来，我们停电").Categories[0].Category.Id);
    }

    [Fact]
    public void Hear_DigitsAreAlike() => Assert.Equal(Hear("哈气100").Categories[0].Score, Hear("哈气200").Categories[0].Score);

    private static Hearing Hear(string text) => Listener.Hear(text, Rules.ReceivedAt);

    private static ImmutableSortedDictionary<string, LabelWeights> By(params (string Id, LabelWeights Weights)[] labels) => labels.ToImmutableSortedDictionary(l => l.Id, l => l.Weights);
}
