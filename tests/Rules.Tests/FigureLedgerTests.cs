using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>The account of every figure of the source sheets stands beside the regulations and agrees with them.</summary>
public sealed class FigureLedgerTests
{
    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    private static readonly string[][] Rows =
    [
        .. File.ReadAllLines(Path.Combine(Repository.Rules, "regulations", "README.md"))
            .Where(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static IEnumerable<string[]> Entries => Rows.Where(row => row.Length == 6 && row[0] is not ("文件" or "---"));

    [Fact]
    public void Ledger_ItsCounts_AreThoseOfItsRows()
    {
        var said = Rows.Single(row => row is ["合计", _, _, _, _])[1..].Select(int.Parse).ToArray();
        int Count(string outcome) => Entries.Count(row => row[4] == outcome);
        Assert.Equal([Count("数"), Count("文"), Count("略"), Entries.Count()], said);
    }

    [Fact]
    public void Ledger_EveryTypedFigure_StandsInTheFileItNames()
    {
        var missing = Entries.Where(row => row[4] == "数" && !Names(row[0]).Contains(row[5].Split('`')[1].TrimStart('$'))).Select(row => string.Join(" | ", row)).ToArray();
        Assert.Empty(missing);
    }

    [Fact]
    public void Ledger_EveryFileItNames_Exists() =>
        Assert.All(Entries.Select(row => row[0]).Distinct(), id => Assert.True(Engine.Value.Rules.Regulations.ContainsKey(id), id));

    [Fact]
    public void Ledger_WhatIsNotTyped_SaysWhy() =>
        Assert.Empty(Entries.Where(row => row[4] is not ("数" or "文" or "略") || row[5].Length == 0).Select(row => string.Join(" | ", row)));

    private static IEnumerable<string> Names(string regulation) =>
        Engine.Value.Rules.Regulations[regulation].Versions.SelectMany(version => version.Articles).SelectMany(article => article.Figures).Select(figure => figure.Name);
}
