using DiagnosisEngine.Model;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

public sealed class AllTests
{
    private static readonly object Unknown = TreeBuilder.Unknown;

    private static TreeBuilder Rules(string? otherwise = "O", string? fileOtherwise = null, string? unknown = null)
    {
        var node = All(If("a", "A"), If("b", "B"));
        if (otherwise is not null) node = node.Otherwise(otherwise);
        if (unknown is not null) node = node.Unknown(unknown);
        return new TreeBuilder().Facts("a", "b", "c").Tree(node, fileOtherwise);
    }

    [Fact]
    public void All_EveryTrueMemberCounts() => Assert.Equal("Concluded: A, B", Rules().Diagnose(("a", true), ("b", true)).Line());

    [Fact]
    public void All_OpenMember_NeedsFactsWithWhatIsFoundSoFar() =>
        Assert.Equal("NeedsFacts: A, B (structure) | needs: b", Rules().Diagnose(("a", true)).Line());

    [Fact]
    public void All_NoMemberGaveACause_Otherwise() => Assert.Equal("Concluded: O", Rules().Diagnose(("a", false), ("b", false)).Line());

    [Fact]
    public void All_AMemberGaveACause_NoOtherwise() =>
        Assert.Equal("Concluded: A | not excluded: B", Rules().Diagnose(("a", true), ("b", Unknown)).Line());

    [Fact]
    public void All_UnknownMemberAndNoCause_IsRemembered() =>
        Assert.Equal("Concluded: U (default) | not excluded: A, O", Rules(unknown: "U").Diagnose(("a", Unknown), ("b", false)).Line());

    [Fact]
    public void All_BelowAMember_TheFilesDefaultsDoNotApply()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(All(If("a", First(If("b", "B"))), If(Not(Holds("b")), "N")), otherwise: "FILE");
        Assert.Equal("Concluded: N", rules.Diagnose(("a", true), ("b", false)).Line());
    }

    [Fact]
    public void All_MemberPassesOverSomethingUnknown_IsRemembered()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(All(If("a", First(If("b", "B")))).Otherwise("O").Unknown("U"));
        Assert.Equal("Concluded: U (default) | not excluded: B, O", rules.Diagnose(("a", true), ("b", Unknown)).Line());
    }

    [Fact]
    public void All_MemberWithoutWhen_IsAlwaysEntered()
    {
        var rules = new TreeBuilder().Facts("a").Tree(All(If((Formula?)null, Conclude("ALWAYS")), If("a", "A")));
        Assert.Equal("Concluded: ALWAYS", rules.Diagnose(("a", false)).Line());
    }

    [Fact]
    public void All_AMemberThatPassesKnowingly_DoesNotKeepTheUnknownInPlay()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c").Tree(First(If("c", "C"), If("a", All(If("a", First(If("b", "B")))).Otherwise("O").Unknown("U"))));
        Assert.Equal("Concluded: O | not excluded: C", rules.Diagnose(("a", true), ("b", false), ("c", Unknown)).Line());
    }

    [Fact]
    public void All_AMembersPass_IsNotAPassOfTheWhole()
    {
        var rules = new TreeBuilder().Facts("a", "b", "c").Gate("gate", All(If("a", First(If("b", "B")))).Otherwise("O")).Tree(First(If("c", "C")));
        Assert.Equal("Concluded: O (default) | not excluded: B", rules.Diagnose(("a", true), ("b", Unknown)).Line());
    }

    [Fact]
    public void Explains_KnownAmounts_GivesTheUnexplainedRest()
    {
        var diagnosis = Bill(apart: false).Diagnose(("total", 100), ("part", 30), ("a", true), ("b", true));
        Assert.Equal(new NumberValue(70, Unit.None), diagnosis.Unexplained);
        Assert.Equal(new NumberValue(30, Unit.None), diagnosis.Causes[0].Amount);
    }

    [Fact]
    public void Explains_AnAmountApart_IsListedButNotTakenOff() =>
        Assert.Equal(new NumberValue(100, Unit.None), Bill(apart: true).Diagnose(("total", 100), ("part", 30), ("a", true), ("b", true)).Unexplained);

    [Fact]
    public void Explains_AnAmountNobodyKnows_LeavesTheRestUnsaid() =>
        Assert.Null(Bill(apart: false).Diagnose(("total", 100), ("part", Unknown), ("a", true), ("b", true)).Unexplained);

    [Fact]
    public void Explains_PartsOfMoreThanTheTotal_LeaveLessThanNothing() =>
        Assert.Equal(new NumberValue(-20, Unit.None), Bill(apart: false).Diagnose(("total", 10), ("part", 30), ("a", true), ("b", true)).Unexplained);

    [Fact]
    public void Explains_AMemberThatDoesNotHold_ExplainsNothing() =>
        Assert.Equal(new NumberValue(100, Unit.None), Bill(apart: false).Diagnose(("total", 100), ("part", 30), ("a", false), ("b", true)).Unexplained);

    [Fact]
    public void Explains_InnerMembersWithTheirOwnAmounts_CountAgainstTheTotalFurtherOut()
    {
        var diagnosis = Nested(innerTotal: null, outerAmount: false).Diagnose(Amounts);
        Assert.Equal("A 30, B 20, C 5", Line(diagnosis));
        Assert.Equal(new NumberValue(45, Unit.None), diagnosis.Unexplained);
    }

    [Fact]
    public void Explains_TheSameTotalFurtherIn_CountsOnce()
    {
        var diagnosis = Nested(innerTotal: "total", outerAmount: false).Diagnose(Amounts);
        Assert.Equal(new NumberValue(45, Unit.None), diagnosis.Unexplained);
    }

    [Fact]
    public void Explains_AnotherTotalFurtherIn_IsNotTakenFromTheOuterOne()
    {
        var diagnosis = Nested(innerTotal: "other", outerAmount: false).Diagnose(Amounts);
        Assert.Equal("A 30, B 20, C 5", Line(diagnosis));
        Assert.Equal(new NumberValue(70, Unit.None), diagnosis.Unexplained);
    }

    [Fact]
    public void Explains_AMembersOwnAmount_StandsForWhatLiesBehindIt()
    {
        var diagnosis = Nested(innerTotal: null, outerAmount: true).Diagnose(Amounts);
        Assert.Equal("A 30, B 20, C 5", Line(diagnosis));
        Assert.Equal(new NumberValue(30, Unit.None), diagnosis.Unexplained);
    }

    [Fact]
    public void Explains_OnlyFurtherIn_GivesThatRest()
    {
        var inner = (AllNode)All(If("b", "B") with { Amount = Value("y") }) with { Explains = "other" };
        var rules = Numbers().Tree(First(If("a", All(If("a", inner)))));
        Assert.Equal(new NumberValue(30, Unit.None), rules.Diagnose(Amounts).Unexplained);
    }

    [Fact]
    public void Explains_OneCauseByTwoMembers_CarriesBothAmounts()
    {
        var node = (AllNode)All(If("a", "A") with { Amount = Value("x") }, If("b", "A") with { Amount = Value("y") }) with { Explains = "total" };
        var diagnosis = Numbers().Tree(node).Diagnose(Amounts);
        Assert.Equal("A 50", Line(diagnosis));
        Assert.Equal(new NumberValue(50, Unit.None), diagnosis.Unexplained);
    }

    private static readonly (string, object)[] Amounts = [("a", true), ("b", true), ("c", true), ("total", 100), ("other", 50), ("x", 30), ("y", 20), ("z", 5), ("w", 40)];

    private static string Line(DiagnosisEngine.Evaluation.Diagnosis diagnosis) => string.Join(", ", diagnosis.Causes.Select(c => $"{c.Cause.Id} {((NumberValue)c.Amount!).Extent.Low}"));

    private static TreeBuilder Numbers() => new TreeBuilder().Facts("a", "b", "c").Number("total").Number("other").Number("x").Number("y").Number("z").Number("w");

    /// <summary>A explains x; behind one member, B explains y and C explains z.</summary>
    private static TreeBuilder Nested(string? innerTotal, bool outerAmount)
    {
        var inner = (AllNode)All(If("b", "B") with { Amount = Value("y") }, If("c", "C") with { Amount = Value("z") }) with { Explains = innerTotal };
        var member = If("a", inner) with { Amount = outerAmount ? Value("w") : null };
        return Numbers().Tree((AllNode)All(If("a", "A") with { Amount = Value("x") }, member) with { Explains = "total" });
    }

    private static TreeBuilder Bill(bool apart)
    {
        var member = If("a", "A") with { Amount = Value("part"), Apart = apart };
        return new TreeBuilder().Facts("a", "b").Number("total").Number("part")
            .Tree((AllNode)All(member, If("b", "B")) with { Explains = "total" });
    }
}
