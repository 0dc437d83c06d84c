using DiagnosisEngine.Explanations;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Tests.Evaluation;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Explanations;

public sealed class ExplanationWriterTests
{
    private static TreeBuilder Rules() => new TreeBuilder()
        .Fact("sys.pump", f => f with { Title = "泵是否故障" })
        .Fact("leak", f => f with { Title = "有没有漏气", Ask = "闻到燃气味了吗？" })
        .Fact("scope", f => f with { Title = "全屋都不热", Ask = "全屋都不热吗？" })
        .Tree(First(If("sys.pump", "PUMP"), If("leak", "s1.gas"), If("scope", "HOME")).Otherwise("OTHER"));

    private static string Explain(bool backOffice, params (string, object)[] facts)
    {
        var rules = Rules();
        var frame = rules.Frame(rules.Case(facts));
        return new ExplanationWriter(rules.Program).Write(rules.Diagnose(facts), frame, backOffice);
    }

    [Fact]
    public void Write_Concluded_TellsStepsAndWhoSaidThem() => Snapshot.Match(Explain(false, ("sys.pump", false), ("leak", false), ("scope", true)));

    [Fact]
    public void Write_BackOffice_TellsWhereAndWhyNot() => Snapshot.Match(Explain(true, ("sys.pump", false), ("leak", false), ("scope", true)));

    [Fact]
    public void Write_DangerNotExcluded_SaysSoFirst() =>
        Snapshot.Match(Explain(false, ("sys.pump", TreeBuilder.Unknown), ("leak", TreeBuilder.Unknown), ("scope", true)));

    [Fact]
    public void Write_NeedsFacts_NamesTheQuestion() => Snapshot.Match(Explain(false, ("sys.pump", false)));
}
