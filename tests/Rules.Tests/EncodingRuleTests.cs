using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cases;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>How facts may be read, held over every case and tree of heating, water and service: unknown is not no, stale is unknown, silence of the systems finds nothing.</summary>
public sealed class EncodingRuleTests
{
    /// <summary>Of all facts of all cases, every fifth; in long runs each.</summary>
    private static readonly int Step = LongRuns.AreOn ? 1 : 5;

    private static readonly string[] Packs = ["heating", "water", "service"];

    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    /// <summary>Facts that a customer's own word replaces where nobody else can tell, so that a cause is ruled out by him and not by silence.</summary>
    private static readonly Dictionary<string, string> Replaced = new()
    {
        ["leak.found_at"] = "leak.place: where he sees the water come from",
        ["water_restore.at"] = "water_restore.told: whether the water was off these days",
        ["water_account.cut_for_arrears"] = "the same fact: that he has paid",
    };

    private static IEnumerable<RuleCase> Cases => Packs.SelectMany(pack => Engine.Value.Rules.Packs[pack].Cases).Where(one => one is { Todo: null, Cause: null });

    [Fact]
    public void Unknown_IsNotNo()
    {
        var (wrong, tried) = (new List<string>(), 0);
        foreach (var one in Cases)
        {
            var complaint = CaseRequest.Of(one, Engine.Value.Rules);
            Lazy<Diagnosis> known = new(() => Engine.Value.Diagnose(complaint).Diagnosis);
            foreach (var (fact, given) in complaint.Facts.Where(pair => pair.Value.State != Facts.EvidenceState.Unknowable && !Replaced.ContainsKey(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                if (tried++ % Step > 0) continue;
                var unknown = Engine.Value.Diagnose(complaint with { Facts = complaint.Facts.SetItem(fact, GivenFact.Unknown with { Source = given.Source }) }).Diagnosis;
                // Who only sends somebody to look rules nothing out.
                if (unknown.PlanFrom is [_, ..] sent && sent.All(cause => cause.IsVisit)) continue;
                var possible = unknown.Causes.Select(cause => cause.Cause).Concat(unknown.NotExcluded).Select(cause => cause.Id).ToHashSet();
                wrong.AddRange(known.Value.PlanFrom.Where(cause => !cause.IsVisit && !possible.Contains(cause.Id)).Select(cause => $"{one.Span}: {cause.Id} is ruled out by not knowing {fact}"));
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(tried > 5000, $"only {tried} were there");
    }

    [Fact]
    public void Stale_IsUnknown()
    {
        var (wrong, tried) = (new List<string>(), 0);
        foreach (var one in Cases)
        {
            var complaint = CaseRequest.Of(one, Engine.Value.Rules);
            foreach (var (fact, given) in complaint.Facts.Where(pair => pair.Value.State == Facts.EvidenceState.Known && Engine.Value.Rules.Facts[pair.Key].Fresh is not null).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                if (tried++ % Step > 0) continue;
                var age = Engine.Value.Rules.Facts[fact].Fresh!.Value;
                string With(GivenFact value) => Text(Engine.Value.Diagnose(complaint with { Facts = complaint.Facts.SetItem(fact, value) }));
                if (With(given with { At = complaint.ReceivedAt - age - TimeSpan.FromSeconds(1) }) != With(GivenFact.Unknown with { Source = given.Source })) wrong.Add($"{one.Span}: {fact}, too old, still counts");
                if (With(given with { At = complaint.ReceivedAt - age }) != With(given)) wrong.Add($"{one.Span}: {fact}, fresh, does not count");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(tried > 500, $"only {tried} were there");
    }

    public static TheoryData<string> Trees => [.. Engine.Value.Rules.Trees.Values.Where(tree => tree.IsInUse && Packs.Contains(tree.Id.Split('/')[0])).Select(tree => tree.Id)];

    /// <summary>That nothing arrives from a station, a meter or a ledger is no outage, no leak and no arrears.</summary>
    [Theory]
    [MemberData(nameof(Trees))]
    public void SystemsAndCustomerSilent_NothingIsFound(string tree)
    {
        var facts = ImmutableDictionary<string, GivenFact>.Empty;
        for (var turn = 0; turn < 40; turn++)
        {
            var answer = Engine.Value.Diagnose(new Complaint { Tree = tree, Region = "CN-3702", ReceivedAt = new(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)), Facts = facts });
            Assert.DoesNotContain(answer.Diagnosis.Causes, cause => cause.Basis == CauseBasis.Conclusive && !cause.Cause.IsVisit);
            if (answer.Questions is not [var question, ..]) return;
            facts = facts.SetItem(question.Fact.Id, GivenFact.Unknown with { Source = question.Origin.ToString() });
        }
        Assert.Fail("the questions do not end");
    }

    private static string Text(Answer answer) =>
        $"{answer.Diagnosis.Status} {string.Join(' ', answer.Diagnosis.Causes.Select(cause => $"{cause.Cause.Id}:{cause.Basis}"))} | {string.Join(' ', answer.Diagnosis.NotExcluded.Select(cause => cause.Id))} | {string.Join(' ', answer.Questions.Select(question => question.Fact.Id))} | {answer.Reply.Text}";
}
