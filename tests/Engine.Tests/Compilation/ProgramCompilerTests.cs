using DiagnosisEngine.Tests.Evaluation;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.Tests.Compilation;

public sealed class ProgramCompilerTests
{
    private static string Codes(TreeBuilder rules)
    {
        _ = rules.Program;
        return string.Join(' ', rules.Issues.Select(i => i.Code));
    }

    [Fact]
    public void Go_InACircle_IsAnIssue()
    {
        var rules = new TreeBuilder().Facts("a").Tree(Go("one"), parts: [("one", First(If("a", Go("two")))), ("two", First(If("a", Go("one"))))]);
        Assert.Equal("DE3002", Codes(rules));
        Assert.Equal("go 到“one”会绕回这里，永远走不完；把其中一个 go 换成 conclude 或者别的部分。", rules.Issues[0].Message.Chinese);
        Assert.Equal("going to 'one' leads back here and never ends; replace one go by conclude or by another part", rules.Issues[0].Message.English);
    }

    [Fact]
    public void Go_ToItself_IsAnIssue() => Assert.Contains("DE3002", Codes(new TreeBuilder().Tree(Go("one"), parts: ("one", Go("one")))), StringComparison.Ordinal);

    [Fact]
    public void Go_ThroughADefaultOfTwoFiles_IsAnIssue()
    {
        var rules = new TreeBuilder().Facts("a").Tree(First(If("a", "A"))).Default(Go("p/u")).Tree(First(If("a", "A")), id: "p/u").Default(Go("p/t"));
        Assert.Contains("DE3002", Codes(rules), StringComparison.Ordinal);
    }

    [Fact]
    public void Part_ReachedTwice_IsCompiledOnce()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(First(If("a", Go("x")), If("b", Go("x"))), parts: ("x", First(If("a", "A"))));
        var root = (DiagnosisEngine.Compilation.CompiledFirst)rules.Program.Tree("p/t").Root;
        Assert.Same(root.Branches[0].Node, root.Branches[1].Node);
    }
}
