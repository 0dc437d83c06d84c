using System.Globalization;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>How many questions lead to a conclusion, with the systems and without one, as the packs' README say.</summary>
public sealed class QuestionCountTests
{
    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    [Theory]
    [InlineData("heating")]
    [InlineData("water")]
    [InlineData("service")]
    public void Readme_SaysTheMedianAndTheMost(string pack)
    {
        var rows = Engine.Value.Rules.Packs[pack].Trees.Values.Where(tree => tree.IsInUse && !tree.IsGate).Select(tree =>
        {
            var cases = Engine.Value.Rules.Packs[pack].Cases.Where(one => one is { Todo: null, Text: null, Cause: null, Expect.Causes.IsEmpty: false } && one.Tree == tree.Id && one.Expect.Status != "needs-facts").ToArray();
            return $"| {tree.Title} | {cases.Select(one => string.Join(' ', one.Expect.Causes!.Value.Order(StringComparer.Ordinal))).Distinct().Count()} | {Told(true)} | {Told(false)} |";
            string Told(bool systems)
            {
                // Every conclusion counts once, however many examples it has.
                var counts = cases.GroupBy(one => string.Join(' ', one.Expect.Causes!.Value.Order(StringComparer.Ordinal)))
                    .Select(conclusion => conclusion.Select(one => (decimal)Interview.Count(Engine.Value, one, systems)).Order().ToArray()).ToArray();
                return string.Create(CultureInfo.InvariantCulture, $"{Median([.. counts.Select(Median).Order()]):0.#}（{counts.Max(of => of[^1])}）");
            }
        }).ToArray();
        var readme = File.ReadAllLines(Path.Combine(Repository.Rules, pack, "README.md"));
        Assert.True(rows.All(readme.Contains), "the README should say:\n" + string.Join('\n', rows));
    }

    private static decimal Median(decimal[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
