using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

public sealed class FallbackTests
{
    private static readonly object Unknown = TreeBuilder.Unknown;

    private static TreeBuilder Rules() => new TreeBuilder().Facts("a", "b");

    [Fact]
    public void AllKnown_OwnOtherwiseBeforeTheFiles() => Assert.Equal("Concluded: OWN",
        Rules().Tree(First(If("a", "A")).Otherwise("OWN"), otherwise: "FILE").Diagnose(("a", false)).Line());

    [Fact]
    public void AllKnown_TheFilesOtherwiseIsInherited() => Assert.Equal("Concluded: FILE",
        Rules().Tree(First(If("a", "A")), otherwise: "FILE").Diagnose(("a", false)).Line());

    [Fact]
    public void AllKnown_TheFilesOtherwiseReachesDeepNodes() => Assert.Equal("Concluded: FILE",
        Rules().Tree(First(If("a", First(If("b", "B")))), otherwise: "FILE").Diagnose(("a", true), ("b", false)).Line());

    [Fact]
    public void AllKnown_UnknownIsNotTaken() => Assert.Equal("Undetermined: ",
        Rules().Tree(First(If("a", "A")).Unknown("U")).Diagnose(("a", false)).Line());

    [Fact]
    public void SomethingUnknown_OwnUnknownFirst() => Assert.Equal("Concluded: OWN (default) | not excluded: A, O",
        Rules().Tree(First(If("a", "A")).Otherwise("O").Unknown("OWN"), otherwise: "FO", unknown: "FU").Diagnose(("a", Unknown)).Line());

    [Fact]
    public void SomethingUnknown_TheFilesUnknownBeforeOwnOtherwise() => Assert.Equal("Concluded: FU (default) | not excluded: A, OWN",
        Rules().Tree(First(If("a", "A")).Otherwise("OWN"), otherwise: "FO", unknown: "FU").Diagnose(("a", Unknown)).Line());

    [Fact]
    public void SomethingUnknown_OwnOtherwiseBeforeTheFilesOtherwise() => Assert.Equal("Concluded: OWN (default) | not excluded: A",
        Rules().Tree(First(If("a", "A")).Otherwise("OWN"), otherwise: "FO").Diagnose(("a", Unknown)).Line());

    [Fact]
    public void SomethingUnknown_TheFilesOtherwiseLast() => Assert.Equal("Concluded: FO (default) | not excluded: A",
        Rules().Tree(First(If("a", "A")), otherwise: "FO").Diagnose(("a", Unknown)).Line());

    [Fact]
    public void SomethingUnknown_NoDefaultAnywhere_RanksWhatIsLive() => Assert.Equal("Undetermined: A (structure)",
        Rules().Tree(First(If("a", "A"), If("b", "B"))).Diagnose(("a", Unknown), ("b", false)).Line());

    [Fact]
    public void AllKnown_NoDefaultAnywhere_UndeterminedWithoutACause() => Assert.Equal("Undetermined: ",
        Rules().Tree(First(If("a", "A"))).Diagnose(("a", false)).Line());

    [Fact]
    public void CoveringAsk_InheritsNoOtherwiseButUnknown()
    {
        var rules = new TreeBuilder().Choice("k", "x", "y").Tree(Ask("k", 2, ("x", "X", null), ("y", "Y", null)), otherwise: "FO", unknown: "FU");
        Assert.Equal("Concluded: FU (default) | not excluded: X, Y", rules.Diagnose(("k", Unknown)).Line());
    }

    [Fact]
    public void CoveringAsk_OnlyAnInheritedOtherwise_RanksItsBranches()
    {
        var rules = new TreeBuilder().Choice("k", "x", "y").Tree(Ask("k", 2, ("x", "X", null), ("y", "Y", null)), otherwise: "FO");
        Assert.Equal("Undetermined: X (structure), Y (structure)", rules.Diagnose(("k", Unknown)).Line());
    }

    [Fact]
    public void InsideADefault_NothingIsInherited() => Assert.Equal("Undetermined: ",
        Rules().Tree(First(If("a", "A"))).Default(otherwise: First(If("b", "B"))).Diagnose(("a", false), ("b", false)).Line());

    [Fact]
    public void Default_OfTheFileANodeIsWrittenIn_NotOfACaller()
    {
        var rules = Rules().Tree(First(If("a", Go("p/other"))), otherwise: "CALLER").Tree(First(If("b", "B")), id: "p/other");
        Assert.Equal("Undetermined: ", rules.Diagnose(("a", true), ("b", false)).Line());
    }

    [Fact]
    public void Basis_OtherwiseWithAllKnown_IsConclusive() => Assert.Equal("Concluded: O",
        Rules().Tree(First(If("a", "A")).Otherwise("O")).Diagnose(("a", false)).Line());

    [Fact]
    public void Basis_ConditionBelowADefaultPastSomethingUnknown_IsDefault() => Assert.Equal("Concluded: B (default) | not excluded: A",
        Rules().Tree(First(If("a", "A")).Otherwise(First(If("b", "B")))).Diagnose(("a", Unknown), ("b", true)).Line());
}
