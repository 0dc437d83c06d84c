using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Tests.Schemas;
using DiagnosisEngine.Text;
using DiagnosisEngine.Validation;
using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>The examples of docs/language.md are one family that works; its conditions are typed against that family.</summary>
public sealed partial class LanguagePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "language.md")).ReplaceLineEndings("\n");

    private static readonly string[] Files =
    [
        "heating/room-too-cold/vocabulary.yaml",
        "heating/room-too-cold/tree.yaml",
        "regulations/qingdao-heating.regulation.yaml",
        "heating/room-too-cold/causes.yaml",
        "playbooks/guided-venting.playbook.yaml",
        "heating/room-too-cold/categories.yaml",
        "heating/room-too-cold/cases.yaml",
    ];

    [Fact]
    public void Blocks_Together_AreRightRules()
    {
        List<Issue> issues = [];
        Assert.NotNull(RuleReader.Read(RuleFiles.Of(Written().Sources()), issues));
        var only = issues.Where(issue => issue.Code is not ("DE2220" or "DE2240" or "DE2207" or "DE2285")).Select(issue => $"{issue.At}: {issue.Code} {issue.Message.English}");
        Assert.Equal([], only);
    }

    [Fact]
    public void Case_OfThePage_ComesOutAsItSays()
    {
        var folder = Directory.CreateTempSubdirectory("language-page-");
        try
        {
            foreach (var source in Written().Sources())
            {
                var path = Path.Combine(folder.FullName, source.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, source.Content);
            }
            var engine = DecisionEngine.Load(Path.Combine(folder.FullName, "rules")).Engine!;
            var examples = engine.Rules.Packs.Values.SelectMany(pack => pack.Cases).ToArray();
            Assert.Equal(2, examples.Length);
            Assert.All(examples, example => AssertComesOut(engine, example));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void AssertComesOut(DecisionEngine engine, RuleCase example)
    {
        var answer = engine.Diagnose(new Complaint
        {
            Text = example.Text,
            ReceivedAt = example.At,
            Region = example.Place,
            Facts = example.Facts.ToImmutableDictionary(pair => pair.Key, pair => Given(pair.Value) with { Source = engine.Rules.Facts[pair.Key].Sources[0].ToString() }),
        });
        var expect = example.Expect;
        Assert.Equal(expect.Category ?? answer.Hearing.Categories[0].Category.Id, answer.Hearing.Categories[0].Category.Id);
        Assert.Equal(expect.Status ?? "concluded", answer.Diagnosis.Status.ToString().ToLowerInvariant());
        Assert.Equal(expect.Causes ?? ["heating.air-lock"], answer.Diagnosis.Causes.Select(cause => cause.Cause.Id));
        if (expect.Plan is { } plan) Assert.Equal((plan["department"], plan["severity"]), (answer.Plan.Departments[0], answer.Plan.Severity.ToString()));
        if (expect.ReplySays is not { } says) return;
        Assert.All(says, words => Assert.Contains(words, answer.Reply.Text, StringComparison.Ordinal));
        Assert.All(expect.ReplyNeverSays!.Value, words => Assert.DoesNotContain(words, answer.Reply.Text, StringComparison.Ordinal));
        Assert.Equal(expect.ReplyCites!.Value, answer.Reply.Citations.Select(citation => $"{citation.Regulation}/{citation.Article}"));
        Assert.Equal(expect.ReplyGaps!.Value, answer.Reply.Gaps.Select(gap => gap.What));
    }

    [Fact]
    public void Overlay_OfThePage_DoesWhatItSays()
    {
        var rules = Written().WriteAt("site/overlay.yaml", Block().Matches(Page)[^1].Groups[1].Value).Rules();
        Assert.False(rules.Trees["heating/room-too-cold"].IsInUse);
        Assert.Equal(new DateOnly(2026, 1, 10), rules.Regulations["qingdao-heating"].Versions[0].InForceChecked);
    }

    [Fact]
    public void Conditions_OfThePage_AreTyped()
    {
        var conditions = Quoted().Matches(Section(3)).Select(match => match.Groups[1].Value).ToArray();
        Assert.True(conditions.Length >= 10);
        Assert.All(conditions, condition => Assert.True(IsTyped(condition, out var said), said));
        foreach (var (fact, test) in new[] { ("radiator.pattern", "top_cold"), ("room.measured", ">= 18 ℃") }) Assert.Equal("", Said((reader, at) => reader.ReadTest(test, at, Rules().Facts[fact])));
    }

    [Fact]
    public void Literals_OfThePage_AreRead()
    {
        string[] rows = [.. Section(3).Split('\n').Where(line => Array.Exists(["| 带单位的数", "| 时长", "| 日期、"], start => line.StartsWith(start, StringComparison.Ordinal)))];
        Assert.Equal(3, rows.Length);
        var literals = rows.SelectMany(row => Code().Matches(row)).Select(match => match.Groups[1].Value).ToArray();
        Assert.True(literals.Length >= 15);
        Assert.All(literals, literal => Assert.True(ValueReader.ReadLiteral(literal, TimeZoneInfo.Utc, out var error) is not null, error?.English));
    }

    [Fact]
    public void Units_OfThePage_AreThoseOfTheEngine()
    {
        var line = Assert.Single(Section(3).Split('\n'), line => line.StartsWith("单位：", StringComparison.Ordinal));
        var known = UnitCatalog.Symbols.Select(symbol => UnitCatalog.Find(symbol)!.Symbol).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(known, Code().Matches(line[..line.IndexOf('。', StringComparison.Ordinal)]).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_OfEveryFile_AreOnThePage()
    {
        var inline = Code().Matches(Regex.Replace(Page, "```.*?```", "", RegexOptions.Singleline)).Select(match => match.Groups[1].Value);
        var written = string.Join('\n', inline.Concat(Block().Matches(Page).Select(match => match.Groups[1].Value)));
        var keys = new RuleSchemas().Files.Where(file => file.Key is not ("knowledge-index" or "learned")).SelectMany(file => Keys(file.Value)).Distinct().ToArray();
        Assert.True(keys.Length > 100);
        Assert.Equal("", string.Join(' ', keys.Where(key => !Regex.IsMatch(written, $"(?<![\\w-]){Regex.Escape(key)}(?![\\w-])"))));
    }

    private static IEnumerable<string> Keys(JsonNode? schema) => schema switch
    {
        JsonObject one => one.SelectMany(member => member.Key == "properties" ? member.Value!.AsObject().SelectMany(key => Keys(key.Value).Prepend(key.Key)) : Keys(member.Value)),
        JsonArray several => several.SelectMany(Keys),
        _ => [],
    };

    [Fact]
    public void FigureByAnotherFact_OfThePage_IsRead()
    {
        var figure = FigureTable().Match(Section(5)).Groups[1].Value;
        var law = Block().Matches(Page)[2].Groups[1].Value;
        var rules = Written().Write(Files[2], law.Replace("figures: { ", $"figures: {{ {figure}, ", StringComparison.Ordinal)).Rules();
        var article = Assert.Single(rules.Regulations["qingdao-heating"].Versions).Articles[0];
        Assert.Equal(3, article.Figures.Single(one => one.Name == "refund_rate").Table!.Rows.Length);
    }

    [Fact]
    public void SlotsAndExpectations_OfThePage_AreThoseOfTheEngine()
    {
        Assert.All(BindingIssues.Words, word => Assert.Contains($"`{{{word}}}`", Section(6), StringComparison.Ordinal));
        var keys = Regex.Match(Section(8), "`expect` 可写 `([^`]+)`").Groups[1].Value.Split(' ');
        Assert.True(keys.Length > 8);
        Assert.All(keys, key => Assert.Contains($"did you mean '{key}'?", Written().Replace(Files[^1], "expect: { status", $"expect: {{ {key}x: x, status").Told("DE1040"), StringComparison.Ordinal));
    }

    [Fact]
    public void SourcesAndTypes_OfThePage_AreThoseOfTheEngine()
    {
        Assert.Contains($"# {string.Join(' ', RuleWordsOf(RuleWords.FactTypes))}；", Section(2), StringComparison.Ordinal);
        Assert.Contains($"# {string.Join(' ', RuleWordsOf(RuleWords.TreeStatuses))}；", Section(4), StringComparison.Ordinal);
        Assert.Contains($"# {string.Join(' ', RuleWordsOf(RuleWords.RegulationKinds))}\n", Section(5), StringComparison.Ordinal);
        Assert.Contains($"# {string.Join(' ', RuleWordsOf(RuleWords.Liabilities))}\n", Section(6), StringComparison.Ordinal);
    }

    private static GivenFact Given(CaseFact fact) => fact.IsUnknowable ? GivenFact.Unknown : fact.Value is null ? GivenFact.None : GivenFact.Of(fact.Value);

    private static IEnumerable<string> RuleWordsOf<T>(IReadOnlyDictionary<string, T> words) => words.Keys;

    private static bool IsTyped(string condition, out string said)
    {
        said = Said((reader, at) => reader.ReadCondition(condition, at));
        if (said.Length == 0) return true;
        var measured = Rules().Facts["room.measured"];
        var asTest = Said((reader, at) => reader.ReadTest(condition, at, measured));
        said = $"{condition}: {said} / {asTest}";
        return asTest.Length == 0;
    }

    private static string Said(Func<FormulaReader, SourceSpan, Formula?> read)
    {
        var rules = Rules();
        var figures = rules.Regulations.Values.SelectMany(r => r.Versions).SelectMany(v => v.Articles).SelectMany(a => a.Figures).ToLookup(f => f.Name);
        List<Issue> issues = [];
        var scope = new TypeScope(rules.Facts, figures.ToDictionary(g => g.Key, g => g.ToImmutableArray()), false, TimeZoneInfo.Utc);
        read(new FormulaReader(scope, issues), new SourceSpan("language.md", 1, 1, 1, 200));
        return string.Join("; ", issues.Select(issue => issue.Message.English));
    }

    private static RuleBase Rules() => Written().Rules();

    private static SmallRules Written()
    {
        var rules = LanguagePageRules.Create();
        var blocks = Block().Matches(Page).Select(match => match.Groups[1].Value).ToArray();
        // The last block is of a folder laid over the rules, and takes this very family out of use.
        Assert.Equal(Files.Length + 1, blocks.Length);
        foreach (var (file, block) in Files.Zip(blocks)) rules.Write(file, block);
        return rules;
    }

    private static string Section(int number)
    {
        var start = Page.IndexOf($"\n## {number}. ", StringComparison.Ordinal);
        var end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Page[start..] : Page[start..end];
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("`\"([^`]+)\"`")]
    private static partial Regex Quoted();

    [GeneratedRegex("`(refund_rate: [^`]+)`")]
    private static partial Regex FigureTable();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
