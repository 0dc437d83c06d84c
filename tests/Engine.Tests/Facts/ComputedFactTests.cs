using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Tests.Evaluation;
using Xunit;

namespace DiagnosisEngine.Tests.Facts;

public sealed class ComputedFactTests
{
    private static readonly object Unknown = TreeBuilder.Unknown;

    private static TreeBuilder Rules(params string[] from) => new TreeBuilder().Facts("a", "b", "sys.x", "field.y").Computed("c", [.. from.Select(Say.Value)]);

    private static string Read(TreeBuilder rules, params (string, object)[] facts)
    {
        var reading = rules.Read("c", rules.Case(facts));
        return reading.IsOpen ? "open" : reading.Value is BooleanValue { IsTrue: var yes } ? yes ? "yes" : "no" : "unknowable";
    }

    [Fact]
    public void From_FirstThatIsKnown() => Assert.Equal("yes", Read(Rules("a", "b"), ("a", Unknown), ("b", true)));

    [Fact]
    public void From_KnownNo_IsKnown() => Assert.Equal("no", Read(Rules("a", "b"), ("a", false), ("b", true)));

    [Fact]
    public void From_AlternativeThatWaitsForAPerson_DoesNotHoldUpALaterKnownOne() => Assert.Equal("yes", Read(Rules("a", "b"), ("b", true)));

    [Fact]
    public void From_AlternativeThatWaitsForASystem_HoldsUpLaterOnes() => Assert.Equal("open", Read(Rules("sys.x", "b"), ("b", true)));

    [Fact]
    public void From_NothingKnown_IsOpenWhileOneIs() => Assert.Equal("open", Read(Rules("field.y", "b")));

    [Fact]
    public void From_NobodyCanTell_IsUnknowable() => Assert.Equal("unknowable", Read(Rules("field.y", "b"), ("b", Unknown)));

    [Fact]
    public void From_ToldOutright_RanksAfterWhatIsComputed()
    {
        Assert.Equal("yes", Read(Rules("a"), ("a", Unknown), ("c", true)));
        Assert.Equal("no", Read(Rules("a"), ("a", false), ("c", true)));
    }

    [Fact]
    public void From_Circle_IsUnknowable()
    {
        var rules = new TreeBuilder().Computed("c", Say.Holds("d")).Computed("d", Say.Holds("c"));
        Assert.Equal("unknowable", Read(rules));
    }

    [Fact]
    public void OpenFacts_AreThoseItIsComputedFrom()
    {
        var rules = Rules("a", "b");
        FactFrame frame = rules.Frame(rules.Case());
        var open = new List<int>();
        frame.AppendOpenFacts(frame.Symbols.FactSlot("c"), open);
        Assert.Equal("a b", string.Join(' ', open.Select(slot => frame.Symbols.Fact(slot).Id)));
    }

    [Fact]
    public void OpenFacts_OfAKnownOne_AreNone()
    {
        var rules = Rules("a", "b");
        var frame = rules.Frame(rules.Case(("b", true)));
        var open = new List<int>();
        frame.AppendOpenFacts(frame.Symbols.FactSlot("c"), open);
        Assert.Empty(open);
    }
}
