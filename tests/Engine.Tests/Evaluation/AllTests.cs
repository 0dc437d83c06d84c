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

    private static TreeBuilder Bill(bool apart)
    {
        var member = If("a", "A") with { Amount = Value("part"), Apart = apart };
        return new TreeBuilder().Facts("a", "b").Number("total").Number("part")
            .Tree((AllNode)All(member, If("b", "B")) with { Explains = "total" });
    }
}
