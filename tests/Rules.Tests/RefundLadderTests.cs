using System.Globalization;
using System.Text.RegularExpressions;
using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Every step of every place's refund by room temperature has an example on either side of it.</summary>
public sealed partial class RefundLadderTests
{
    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    public static TheoryData<string> Ladders => [.. Engine.Value.Rules.Regulations.Values
        .Where(one => one.Versions.SelectMany(version => version.Articles).SelectMany(article => article.Figures).Any(figure => figure.Name == "refund_rate")).Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ladders))]
    public void EveryStep_HasACaseOnEitherSide(string regulation)
    {
        var place = Engine.Value.Rules.Regulations[regulation].Place;
        var version = Engine.Value.Rules.Regulations[regulation].Versions.Single(one => one.Articles.SelectMany(article => article.Figures).Any(figure => figure.Name == "refund_rate"));
        var cases = Engine.Value.Rules.Packs["heating"].Cases.Where(one => one.Place?.StartsWith(place, StringComparison.Ordinal) == true && one.Expect.Causes is { } causes && causes.Contains("heating.refund-cold") && one.Facts.ContainsKey("room.measured"))
            .Select(one => (Measured: ((NumberValue)one.Facts["room.measured"].Value!).Extent.Low!.Value, Amount: one.Expect.Amounts?.GetValueOrDefault("heating.refund-cold"))).ToArray();
        // A law whose beginning nobody knows binds no day: its place has one example that claims no share.
        if (version.EffectiveFrom is null)
        {
            Assert.Contains(cases, one => one.Amount is null);
            return;
        }
        foreach (var step in Steps(version))
            Assert.True(cases.Where(one => one.Measured > step - 1 && one.Measured < step + 1).Select(one => one.Amount).OfType<Value>().Distinct().Count() > 1, $"{regulation}: {step} ℃");
    }

    /// <summary>All but the highest, which is the floor itself: from there on nothing is refunded.</summary>
    private static decimal[] Steps(RegulationVersion version)
    {
        var numbers = version.Articles.SelectMany(article => article.Figures).Where(figure => figure.Name == "refund_rate").SelectMany(figure => figure.Table!.Rows)
            .SelectMany(row => Number().Matches(row.When.Text)).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture)).Distinct().Order().ToArray();
        return numbers[..^1];
    }

    [GeneratedRegex(@"(?<![\w$.])\d+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
