using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Evaluation;

public sealed class SeveralTreesTests
{
    private static TreeBuilder Rules() => new TreeBuilder().Facts("a", "b", "c")
        .Tree(First(If("a", "A")), id: "p/one").Tree(First(If("b", "B")), id: "p/two").Tree(First(If("c", "s1.gas")), id: "p/three");

    private static string Line(params (string, object)[] facts) => Rules().Evaluate(Rules().Case(facts), "p/one", "p/two").Diagnosis.Line();

    [Fact]
    public void OneNeedsFacts_TheDiagnosisNeedsFacts() => Assert.Equal("NeedsFacts: A, B (structure) | needs: b", Line(("a", true)));

    [Fact]
    public void SeveralNeedFacts_EachNamesItsOwn() => Assert.Equal("NeedsFacts: A (structure), B (structure) | needs: a, b", Line());

    [Fact]
    public void OneConcluded_Concluded() => Assert.Equal("Concluded: B", Line(("a", false), ("b", true)));

    [Fact]
    public void SeveralConcluded_CausesAreNeverAddedUp() => Assert.Equal("Concluded: A | not excluded: B", Line(("a", true), ("b", true)));

    [Fact]
    public void DangerInALesserTree_Speaks()
    {
        var rules = Rules();
        Assert.Equal("Concluded: s1.gas | not excluded: A", rules.Evaluate(rules.Case(("a", true), ("c", true)), "p/one", "p/three").Diagnosis.Line());
        Assert.Equal("Undetermined: A (default) | not excluded: s1.gas",
            rules.Evaluate(rules.Case(("a", true), ("c", TreeBuilder.Unknown)), "p/one", "p/three").Diagnosis.Line());
    }
}
