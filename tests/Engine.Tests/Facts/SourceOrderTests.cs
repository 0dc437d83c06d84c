using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Tests.Evaluation;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Facts;

/// <summary>How a fact follows from what its sources say.</summary>
public sealed class SourceOrderTests
{
    private static readonly FactOrigin Net = new(OriginKind.System, "net");
    private static readonly FactOrigin Down = new(OriginKind.System, "nobody-registered");

    private static TreeBuilder With(params FactOrigin[] sources) => new TreeBuilder().Number("x", f => f with { Sources = [.. sources], Fresh = TimeSpan.FromMinutes(15) });

    private static string Read(TreeBuilder rules, params Evidence[] evidence) => Read(rules, TreeBuilder.Case(evidence));

    private static string Read(TreeBuilder rules, CaseContext context)
    {
        var reading = rules.Read("x", context);
        return reading.IsOpen ? "open" : reading.IsNone ? "none" : reading.Value is null ? "unknowable"
            : reading.Value is NumberValue { Extent: var e } ? e.IsPoint ? $"{e.Low}" : $"[{e.Low}..{e.High}]" : $"{reading.Value}";
    }

    [Fact]
    public void NothingSaid_CustomerFact_IsOpen() => Assert.Equal("open", Read(With(FactOrigin.Customer)));

    [Fact]
    public void CustomerCannotTell_IsUnknowable() =>
        Assert.Equal("unknowable", Read(With(FactOrigin.Customer), With(FactOrigin.Customer).Said("x", TreeBuilder.Unknown)));

    [Fact]
    public void UnregisteredSystem_IsUnknowable() => Assert.Equal("unknowable", Read(With(Down)));

    [Fact]
    public void FieldFact_BeforeTheVisit_IsUnknowable() => Assert.Equal("unknowable", Read(With(FactOrigin.Field)));

    [Fact]
    public void KnownToBeAbsent_IsNone() => Assert.Equal("none", Read(With(FactOrigin.Customer), With(FactOrigin.Customer).Said("x", TreeBuilder.None)));

    [Fact]
    public void BetterSourceUnknowable_TheNextThatKnowsDecides()
    {
        var rules = With(Net, FactOrigin.Customer);
        Assert.Equal("5", Read(rules, rules.Said("x", TreeBuilder.Unknown, Net), rules.Said("x", 5, FactOrigin.Customer)));
        Assert.Equal("5", Read(With(Down, FactOrigin.Customer), rules.Said("x", 5, FactOrigin.Customer)));
    }

    [Fact]
    public void BetterSystemNotYetRead_IsWaitedFor()
    {
        var rules = With(Net, FactOrigin.Customer);
        Assert.Equal("open", Read(rules, rules.Said("x", 5, FactOrigin.Customer)));
    }

    [Theory]
    [InlineData(OriginKind.Customer)]
    [InlineData(OriginKind.Agent)]
    [InlineData(OriginKind.Field)]
    public void BetterPersonNotYetAsked_DoesNotHoldUpWhatIsKnown(OriginKind better)
    {
        var rules = With(new FactOrigin(better), Net);
        Assert.Equal("5", Read(rules, rules.Said("x", 5, Net)));
    }

    [Fact]
    public void BetterSource_WinsOverAWorseOne_AndTheDifferenceIsAConflict()
    {
        var rules = With(Net, FactOrigin.Customer);
        var context = TreeBuilder.Case(rules.Said("x", 5, FactOrigin.Customer), rules.Said("x", 7, Net));
        Assert.Equal("7", Read(rules, context));
        Assert.Equal(FactOrigin.Customer, Assert.Single(rules.Read("x", context).Differing).Origin);
    }

    [Fact]
    public void Stale_ThatSourceIsUnknowable()
    {
        var rules = With(Net, FactOrigin.Customer);
        Assert.Equal("5", Read(rules, rules.Said("x", 7, Net, minute: -16), rules.Said("x", 5, FactOrigin.Customer)));
        Assert.Equal("7", Read(rules, rules.Said("x", 7, Net, minute: -15), rules.Said("x", 5, FactOrigin.Customer)));
    }

    [Fact]
    public void SameSourceTwice_TheLatestCounts()
    {
        var rules = With(FactOrigin.Customer);
        Assert.Equal("7", Read(rules, rules.Said("x", 7, minute: 2), rules.Said("x", 5, minute: 1)));
    }

    [Fact]
    public void SameSourceSameTimeDifferent_IsUnknowable()
    {
        var rules = With(FactOrigin.Customer);
        Assert.Equal("unknowable", Read(rules, rules.Said("x", 7), rules.Said("x", 5)));
        Assert.Equal("7", Read(rules, rules.Said("x", 7), rules.Said("x", 7)));
    }

    [Fact]
    public void TakenBack_WhatWasSaidBeforeStandsAgain()
    {
        var rules = With(Net, FactOrigin.Customer);
        var facts = FactSet.Empty.With(rules.Said("x", TreeBuilder.Unknown, Net)).With(rules.Said("x", 5, FactOrigin.Customer));
        var context = TreeBuilder.Case() with { Facts = facts.With(rules.Said("x", 7, FactOrigin.Agent)).Without(rules.Said("x", 7, FactOrigin.Agent)) };
        Assert.Equal("5", Read(rules, context));
    }

    [Fact]
    public void AgentsWord_WhereTheFactListsNoAgent_RanksLast()
    {
        var rules = With(FactOrigin.Customer);
        Assert.Equal("5", Read(rules, rules.Said("x", 9, FactOrigin.Agent), rules.Said("x", 5, FactOrigin.Customer)));
        Assert.Equal("9", Read(rules, rules.Said("x", 9, FactOrigin.Agent)));
    }

    [Fact]
    public void AgentsWord_WhereTheFactListsAgent_RanksThere()
    {
        var rules = With(FactOrigin.Agent, FactOrigin.Customer);
        Assert.Equal("9", Read(rules, rules.Said("x", 9, FactOrigin.Agent), rules.Said("x", 5, FactOrigin.Customer)));
    }

    [Fact]
    public void HeardOnly_NotHeard_IsNoneWithATextAndUnknowableWithout()
    {
        var rules = new TreeBuilder().Number("x", f => f with { Ask = null });
        Assert.Equal("none", Read(rules, TreeBuilder.Case() with { TextGiven = true }));
        Assert.Equal("unknowable", Read(rules, TreeBuilder.Case()));
        Assert.False(rules.Frame(TreeBuilder.Case() with { TextGiven = true }).Wary.Reading("x").IsNone);
    }

    [Fact]
    public void TwoValuesInOneText_AreTheIntervalBetweenThem()
    {
        var rules = With(FactOrigin.Customer);
        Assert.Equal("[15..17]", Read(rules, rules.Said("x", 17) with { Heard = new TextSpan(0, 4) }, rules.Said("x", 15) with { Heard = new TextSpan(5, 4) }));
    }

    [Fact]
    public void HeardInterval_AWorseSourceInsideIt_SaysTheSameMoreExactly()
    {
        var rules = With(FactOrigin.Customer);
        var context = TreeBuilder.Case(rules.Said("x", new Interval(null, 16, HighOpen: true)) with { Heard = new TextSpan(0, 5) }, rules.Said("x", 15, FactOrigin.Agent));
        Assert.Equal("15", Read(rules, context));
        Assert.Empty(rules.Read("x", context).Differing);
    }

    [Fact]
    public void ReadVerified_BeforeTheIdentityIsKnown_WaitsForIt()
    {
        var rules = new TreeBuilder().Facts("verified").Number("x", f => f with { Sources = [Net], ReadOnlyVerified = true });
        Assert.Equal("open", Read(rules, rules.Case()));
        Assert.Equal("open", Read(rules, rules.Case(("verified", true))));
        Assert.Equal("unknowable", Read(rules, rules.Case(("verified", false))));
        var open = new List<int>();
        var frame = rules.Frame(rules.Case());
        frame.AppendOpenFacts(frame.Symbols.FactSlot("x"), open);
        Assert.Equal("verified", frame.Symbols.Fact(Assert.Single(open)).Id);
    }
}
