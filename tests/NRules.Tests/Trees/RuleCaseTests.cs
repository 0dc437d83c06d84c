using DiagnosisEngine.Answers;
using DiagnosisEngine.Cases;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.NRules.Tests.Trees;

/// <summary>On every case beside a tree of this repository the two engines give the same answer, to the letter but for the engine's name.</summary>
public sealed class RuleCaseTests
{
    private static readonly Lazy<DecisionEngine> Own = new(() => Load(new()));

    private static readonly Lazy<DecisionEngine> NRules = new(() => Load(new DecisionEngineOptions().UseNRules()));

    [Fact]
    public async Task Engines_OnEveryCase_GiveTheSameAnswer()
    {
        var compared = 0;
        foreach (var one in Own.Value.Rules.Packs.Values.SelectMany(pack => pack.Cases))
        {
            var complaint = CaseRequest.Of(one, Own.Value.Rules) with { Explain = true };
            var own = await Own.Value.DiagnoseAsync(complaint);
            var nrules = await NRules.Value.DiagnoseAsync(complaint);
            Assert.StartsWith("nrules 1.", nrules.Engine, StringComparison.Ordinal);
            Assert.True(Text(own) == Text(nrules with { Engine = own.Engine }), $"{one.Span.Path}:{one.Span.Line} {one.Name}\n{Text(own)}\n{Text(nrules)}");
            compared++;
        }
        Assert.True(compared > 500, $"only {compared} cases were compared");
    }

    private static string Text(Answer answer) => AnswerJson.Write(answer, Own.Value.Rules, indented: true);

    private static DecisionEngine Load(DecisionEngineOptions options)
    {
        var load = DecisionEngine.Load(Repository.Rules, options);
        return load.Engine ?? throw new InvalidOperationException(load.Report);
    }
}
