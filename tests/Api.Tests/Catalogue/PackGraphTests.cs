using DiagnosisEngine.Api.Trees;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Api.Tests;

/// <summary>The graphs in the README of the packs are what the address of today answers.</summary>
public sealed class PackGraphTests
{
    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    [Theory]
    [InlineData("heating")]
    [InlineData("water")]
    [InlineData("service")]
    public void Readme_DrawsEveryTreeAsItIs(string pack)
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Rules, pack, "README.md")).ReplaceLineEndings("\n");
        Assert.Equal([], Engine.Value.Rules.Packs[pack].Trees.Values
            .Where(tree => !readme.Contains($"### {tree.Title}\n\n```mermaid\n{MermaidWriter.Write(tree, Engine.Value.Rules)}```\n", StringComparison.Ordinal)).Select(tree => $"{tree.Id}: draw it again"));
    }
}
