using System.Collections.Immutable;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Classification;

/// <summary>A heard value that alone raises a danger is held in letters to what signals are.</summary>
public sealed class DangersByFactTests
{
    private const string Letter = "尊敬的领导您好，我们是老城区的住户，反映的事情已经拖了很久，物业和街道都来看过，也都登记过，每次都说会有人联系我们，可是到今天没有一个人来过，也没有一个电话，打过去问，又说要等上面安排，我们上班的人哪有工夫天天守着等，请领导帮忙催一催，也请给我们一个准话，到底哪一天能有人上门，要说的是，";

    [Fact]
    public void Hear_ValueThatRaisesADanger_IsHeardWhereItSoundsLikeOne() => Assert.Equal(new ChoiceValue("oil"), Heard("water.odour", Letter + "水里发怵有股机油味。"));

    [Fact]
    public void Hear_ValueThatRaisesADanger_IsAskedWhereNothingSoundsLikeOne() => Assert.Null(Heard("water.odour", Letter + "水里有股机油味。"));

    [Fact]
    public void Hear_ValueThatRaisesADanger_IsHeardOfWhatPeopleSayInOneBreath() => Assert.Equal(new ChoiceValue("oil"), Heard("water.odour", "水里有股机油味"));

    [Fact]
    public void Hear_OtherValueOfThatFact_IsHeard() => Assert.Equal(new ChoiceValue("chlorine"), Heard("water.odour", Letter + "水里有股漂白粉味。"));

    [Fact]
    public void Hear_TheDangerDenied_IsHeard() => Assert.Equal(new BooleanValue(false), Heard("drain.smell", Letter + "下水口不臭。"));

    [Fact]
    public void Hear_OneOfSeveralFactsOfACondition_IsHeard() => Assert.Equal(new BooleanValue(true), Heard("stove.off", Letter + "灶关了。"));

    private static Value? Heard(string fact, string text) => Listener.Hear(text, Rules.ReceivedAt).Facts.SingleOrDefault(heard => heard.Fact.Id == fact)?.Value;

    private static readonly ComplaintListener Listener = new(Rules.Base with
    {
        Facts = Rules.Base.Facts.AddRange(new[]
        {
            new FactDefinition { Id = "water.odour", Title = "水味", Type = FactType.Choice, Choices = [new("oil", "油"), new("chlorine", "氯")], Heard = [new("oil", [Rules.Phrase("机油味")]), new("chlorine", [Rules.Phrase("漂白粉味")])] },
            new FactDefinition { Id = "drain.smell", Title = "下水口臭", Type = FactType.Boolean, Heard = [new("true", [Rules.Phrase("下水口臭")]), new("false", [Rules.Phrase("下水口不臭")])] },
            new FactDefinition { Id = "stove.off", Title = "灶关了", Type = FactType.Boolean, Heard = [new("true", [Rules.Phrase("灶关了")])] },
            new FactDefinition { Id = "meter.turning", Title = "表在走", Type = FactType.Boolean, Heard = [new("true", [Rules.Phrase("表在走")])] },
        }.Select(fact => KeyValuePair.Create(fact.Id, fact))),
        Hazards = Rules.Base.Hazards
            .SetItem("contaminated_water", Raised("contaminated_water", Among("water.odour", "oil", "sewage")))
            .SetItem("gas_leak", Raised("gas_leak", new FactExpression("drain.smell", 0, 0), Both("stove.off", "meter.turning"))),
        Groups = [new("g", "g", "d", SourceSpan.None), new("other", "other", "d", SourceSpan.None)],
        Learned = new()
        {
            Texts = 3,
            Raise = 0.2,
            Silence = 0.02,
            Phrases = new(3, 1, -1, 3),
            Groups = By(("g", new(0, [])), ("other", new(0, []))),
            Hazards = By(("contaminated_water", new(-30, [new("发怵", 400)])), ("gas_leak", new(-30, []))),
        },
    });

    private static Hazard Raised(string id, params Expression[] when) =>
        Rules.Base.Hazards[id] with { Signals = [new(null, [], [], [.. when.Select(one => new Formula("", one, SourceSpan.None))], null)] };

    private static MembershipExpression Among(string fact, params string[] keys) =>
        new(new FactExpression(fact, 0, 0), [.. keys.Select(key => new LiteralExpression(new ChoiceValue(key), 0, 0))], 0, 0);

    private static LogicalExpression Both(string one, string other) => new(true, [new FactExpression(one, 0, 0), new FactExpression(other, 0, 0)], 0, 0);

    private static ImmutableSortedDictionary<string, LabelWeights> By(params (string Id, LabelWeights Weights)[] labels) => labels.ToImmutableSortedDictionary(l => l.Id, l => l.Weights);
}
