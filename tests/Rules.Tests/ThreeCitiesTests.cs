using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Sources;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>One complaint in Harbin, Xi'an and Qingdao: judged by the rule in force there and then.</summary>
public sealed partial class ThreeCitiesTests
{
    private static readonly string Readings = Path.Combine(Repository.Root, "tests", "Rules.Tests", "ThreeCities.readings.json");

    public static TheoryData<string> Cities => ["CN-2301", "CN-6101", "CN-3702"];

    [Theory]
    [MemberData(nameof(Cities))]
    public void ColdRoom_WordsAlone(string city) => Match(city, null);

    [Theory]
    [MemberData(nameof(Cities))]
    public void ColdRoom_WithReadingsAndAVisit(string city) => Match(city, "C-1");

    private static void Match(string city, string? customer)
    {
        var options = new DecisionEngineOptions { Sources = customer is null ? [] : JsonFileSource.Load(Readings), SourceTimeLimit = TimeSpan.FromMinutes(1) };
        var engine = DecisionEngine.Load(Repository.Rules, options).Engine!;
        var measured = new GivenFact(EvidenceState.Known, ["15"], Source: "field");
        var answer = engine.Diagnose(new Complaint
        {
            Text = "暖气片上面烫下面冰凉，屋里就十五度，投诉三次了",
            Region = city,
            ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
            CustomerReference = customer,
            Facts = customer is null ? ImmutableDictionary<string, GivenFact>.Empty : ImmutableDictionary<string, GivenFact>.Empty.Add("room.measured", measured),
            Explain = true,
        });
        var json = AnswerJson.Write(answer, engine.Rules, indented: true);
        Snapshot.Match(Changing().Replace(json, m => m.Groups[1].Success ? m.Groups[1].Value + "…\"" : m.Groups[2].Value + "0"), city, "json", method: customer is null ? nameof(ColdRoom_WordsAlone) : nameof(ColdRoom_WithReadingsAndAVisit));
    }

    /// <summary>What changes with every edit of any rule, or with the machine.</summary>
    [GeneratedRegex("""("digest": ")[0-9a-f]+"|("elapsedMs": )\d+""")]
    private static partial Regex Changing();
}
