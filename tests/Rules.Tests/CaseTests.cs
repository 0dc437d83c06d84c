using DiagnosisEngine.Cli.Cases;
using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Every case beside a tree of this repository is a row.</summary>
public sealed class CaseTests
{
    private static readonly Lazy<DecisionEngine> Engine = new(() =>
    {
        var load = DecisionEngine.Load(Repository.Rules);
        return load.Engine ?? throw new InvalidOperationException(load.Report);
    });

    public static TheoryData<string> Names() =>
        [.. Engine.Value.Rules.Packs.Values.SelectMany(pack => pack.Cases).Where(one => one.Todo is null).Select(Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Case_ComesOutAsWritten(string name)
    {
        var one = Engine.Value.Rules.Packs.Values.SelectMany(pack => pack.Cases).Single(c => Name(c) == name);
        var outcome = await CaseRunner.RunAsync(Engine.Value, one);
        Assert.True(outcome.Passed, string.Join('\n', outcome.Differences.Select(d => outcome.Line($"{d.Chinese} ({d.English})"))));
    }

    private static string Name(RuleCase one) => $"{one.Span.Path}:{one.Span.Line} {one.Name}";
}
