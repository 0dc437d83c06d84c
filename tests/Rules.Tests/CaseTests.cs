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
        var outcome = await Engine.Value.RunCaseAsync(one);
        Assert.True(outcome.Passed, string.Join('\n', outcome.Issues.Select(issue => $"{issue.At}: {issue.Code} {issue.Message.Chinese} ({issue.Message.English})")));
    }

    private static string Name(RuleCase one) => $"{one.Span.Path}:{one.Span.Line} {one.Name}";
}
