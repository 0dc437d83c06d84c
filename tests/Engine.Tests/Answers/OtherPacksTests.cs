using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>A complaint is read and asked about with the facts of its own pack: the dangers of another sector are heard, and not looked for.</summary>
public sealed class OtherPacksTests : IClassFixture<OtherPacksTests.AllSystems>
{
    private static readonly DateTimeOffset Evening = new(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8));

    private readonly List<FakeSource> _systems;
    private readonly DecisionEngine _engine;

    public OtherPacksTests(AllSystems all)
    {
        (_engine, _systems) = (all.Engine, all.Systems);
        _systems.ForEach(system => system.Forget());
    }

    [Fact]
    public void Diagnose_ThePowerIsOut_AsksNoGasAndNoWaterSystem()
    {
        _engine.Diagnose(new Complaint { Text = "我家停电了", Region = "CN-3702", CustomerReference = "C-1", ReceivedAt = Evening });
        Assert.NotEmpty(Asked("oms"));
        Assert.Empty(Asked("gas"));
        Assert.Empty(Asked("water"));
        Assert.DoesNotContain(Asked("tickets"), fact => fact.StartsWith("water", StringComparison.Ordinal));
    }

    [Fact]
    public void Diagnose_AnyCategory_ReadsFactsOfItsOwnPackAndOfThoseItUses()
    {
        foreach (var pack in _engine.Rules.Packs.Values)
        {
            var own = pack.Uses.Select(id => _engine.Rules.Packs[id]).Append(pack).SelectMany(p => p.Facts.Keys).ToHashSet(StringComparer.Ordinal);
            foreach (var category in pack.Categories)
            {
                _systems.ForEach(system => system.Forget());
                _engine.Diagnose(new Complaint { Category = category.Id, Region = "CN-3702", CustomerReference = "C-1", ReceivedAt = Evening });
                Assert.All(_systems.SelectMany(system => system.Asked), fact => Assert.True(own.Contains(fact), $"{category.Id} read {fact}"));
            }
        }
    }

    [Fact]
    public void Diagnose_ADangerOfAnotherPackIsKnownAnyway_IsRaised()
    {
        var answer = _engine.Diagnose(new Complaint
        {
            Text = "我家停电了",
            Region = "CN-3702",
            ReceivedAt = Evening,
            Facts = ImmutableDictionary<string, GivenFact>.Empty.Add("meter.close_reason", "alarm"),
        });
        Assert.Contains(answer.Hazards, hazard => hazard.Hazard.Id == "gas_leak");
    }

    private IReadOnlyList<string> Asked(string system) => _systems.Single(source => source.System == system).Asked;

    /// <summary>Every system that a pack names is registered, and knows nothing.</summary>
    public sealed class AllSystems
    {
        internal List<FakeSource> Systems { get; } =
            [.. DecisionEngine.Load(Repository.Rules).Engine!.Rules.Packs.Values.SelectMany(pack => pack.Systems).Distinct().Select(system => new FakeSource(system))];

        internal DecisionEngine Engine => field ??= DecisionEngine.Load(Repository.Rules, new DecisionEngineOptions { Sources = Systems }).Engine!;
    }
}
