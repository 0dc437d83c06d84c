using System.Globalization;
using System.Text.RegularExpressions;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Questions;
using DiagnosisEngine.Tests.Validation;
using Xunit;

namespace DiagnosisEngine.Tests.Evaluation;

/// <summary>Each line of each table of docs/semantics.md, run on the tree above it.</summary>
public sealed partial class SemanticsPageTests
{
    public static TheoryData<string, int> Lines()
    {
        var lines = new TheoryData<string, int>();
        foreach (var (example, index) in SemanticsPage.Examples().Select((e, i) => (e, i))) lines.Add(example.Section, index);
        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Example_ComesOutAsThePageSays(string section, int index)
    {
        var example = SemanticsPage.Examples()[index];
        Assert.Equal(section, example.Section);
        var (compiled, trees) = Compile(example);
        Assert.All(example.Lines, line => Assert.Equal($"{line.Known}: {line.ComesOut}", $"{line.Known}: {ComesOut(compiled, trees, line.Known)}"));
    }

    [Fact]
    public void Page_HasExamplesInEverySectionButTheLaws()
    {
        var sections = SemanticsPage.Examples().Select(e => e.Section).Distinct().ToList();
        Assert.Equal(10, sections.Count);
        Assert.True(SemanticsPage.Examples().Sum(e => e.Lines.Count) > 40);
    }

    private static (CompiledRules Rules, string[] Trees) Compile(SemanticsPage.Example example)
    {
        var rules = SmallRules.Create();
        foreach (var file in new[] { "categories", "causes", "tree", "cases" }) rules.Remove($"heating/room-cold/{file}.yaml");
        rules.Write("heating/vocabulary.yaml", SemanticsPage.Vocabulary);
        var trees = new List<string>();
        var gates = new List<string>();
        foreach (var written in example.Trees)
        {
            var name = Name().Match(written) is { Success: true } named ? named.Groups["family"].Value : "example";
            (Name().Match(written).Groups["gate"].Success ? gates : trees).Add(name);
            var handles = gates.Contains(name) ? "warmth" : $"heating.{name}";
            rules.Write($"heating/{name}/tree.yaml", $"title: {name}\nhandles: [{handles}]\nstatus: stable\nowner: 某科\nreviewed-by: null\neffective-from: 2026-01-01\n{written}");
            if (!gates.Contains(name)) rules.Write($"heating/{name}/categories.yaml", $"categories:\n  heating.{name}: {{ title: {name}, group: warmth, severity: S3, signals: {{ strong: [类别{name}] }} }}\n");
        }
        if (gates.Count > 0) rules.Append("heating/pack.yaml", $"gates: [{string.Join(", ", gates)}]");
        rules.Write("heating/example/causes.yaml", "causes:\n" + string.Concat(example.Trees.SelectMany(t => Cause().Matches(t).Select(m => m.Value)).Distinct().Order(StringComparer.Ordinal).Select(id =>
            $"  {id}: {{ title: {id}, department: H-站网, severity: {(id == "heating.gas-leak" ? "S1" : "S3")}, {(id == "heating.look" ? "kind: visit, " : "found: 查到了。, ")}playbook: repair }}\n")));
        List<Issue> issues = [];
        var compiled = RuleReader.Read(RuleFiles.Of(rules.Sources()), issues);
        Assert.True(compiled is not null, string.Join("\n", issues.Select(i => $"{i.At}: {i.Code} {i.Message.English}")));
        return (compiled, [.. trees.Select(t => $"heating/{t}")]);
    }

    private static string ComesOut(CompiledRules compiled, string[] trees, string known)
    {
        var frame = compiled.Program.Frames.Create(new CaseContext
        {
            Facts = FactSet.Empty.With(Known().Matches(known).Where(m => m.Groups["fact"].Success).Select(m => Evidence(compiled, m))),
            Now = TreeBuilder.Now,
            OccurredOn = new(2026, 1, 15),
            TextGiven = known.StartsWith("a text", StringComparison.Ordinal),
            PendingSystems = ["heating"],
        });
        var result = new DiagnosisEvaluator(compiled.Program).Evaluate(trees, frame, trace: false);
        var (diagnosis, asked) = (result.Diagnosis, QuestionChooser.Choose(result, frame).Select(q => q.Fact.Id).ToList());
        var read = diagnosis.Needs.Except(asked).ToList();
        var status = diagnosis.Status switch { DiagnosisStatus.Concluded => "concluded", DiagnosisStatus.NeedsFacts => "needs facts", _ => "undetermined" };
        var causes = string.Join(", ", diagnosis.Causes.Select(Said));
        IEnumerable<string> parts =
        [
            diagnosis.Status == DiagnosisStatus.Concluded ? $"{status} {causes}" : causes.Length > 0 ? $"{status}; {causes}" : status,
            .. diagnosis.NotExcluded.IsEmpty ? [] : new[] { $"not excluded {string.Join(", ", diagnosis.NotExcluded.Select(Short))}" },
            .. diagnosis.Unexplained is { } rest ? [$"unexplained {ValueWriter.Notation(rest)}"] : Array.Empty<string>(),
            .. diagnosis.Conflicts.Select(c => $"conflict on {c.Fact}"),
            .. asked.Count > 0 ? [$"asks {string.Join(", ", asked)}"] : Array.Empty<string>(),
            .. read.Count > 0 ? [$"reads {string.Join(", ", read)}"] : Array.Empty<string>(),
        ];
        return string.Join("; ", parts);
    }

    private static string Said(RankedCause cause) => Short(cause.Cause)
        + (cause.Amount is { } amount ? $" {ValueWriter.Notation(amount)}" : "")
        + cause.Basis switch
        {
            CauseBasis.Conclusive => "",
            CauseBasis.Shares => string.Create(CultureInfo.InvariantCulture, $" {cause.Probability * 100:0.##} %"),
            _ => $" ({cause.Basis.ToString().ToLowerInvariant()})",
        };

    private static string Short(Cause cause) => cause.Id["heating.".Length..];

    /// <summary>Said by the best source unless another is named; at the time of the case unless it says when.</summary>
    private static Evidence Evidence(CompiledRules compiled, Match said)
    {
        var fact = compiled.Rules.Facts[said.Groups["fact"].Value];
        var minutes = said.Groups["ago"].Success ? -int.Parse(said.Groups["ago"].Value, CultureInfo.InvariantCulture)
            : said.Groups["later"].Success ? int.Parse(said.Groups["later"].Value, CultureInfo.InvariantCulture) : 0;
        var origin = said.Groups["source"].Value switch
        {
            "" => fact.Sources[0],
            "customer" => FactOrigin.Customer,
            "agent" => FactOrigin.Agent,
            var system => new FactOrigin(OriginKind.System, system),
        };
        var value = said.Groups["value"].Success ? ValueReader.ReadFact([said.Groups["value"].Value], fact, TimeZoneInfo.Utc, out _) : null;
        return new(fact.Id, value is not null ? EvidenceState.Known : said.Groups["state"].Value == "none" ? EvidenceState.None : EvidenceState.Unknowable,
            value, origin, TreeBuilder.Now.AddMinutes(minutes));
    }

    [GeneratedRegex(@"^# (?<gate>gate )?heating/(?<family>[a-z]+)")]
    private static partial Regex Name();

    [GeneratedRegex(@"heating\.[a-z-]+")]
    private static partial Regex Cause();

    [GeneratedRegex(@"(?:(?<source>customer|agent|heating): )?(?<fact>[a-z_]+(?:\.[a-z_]+)?) (?:= (?<value>[^\s,(]+)|(?<state>unknown|none))(?: \((?:(?<ago>\d+) min ago|(?<later>\d+) min later)\))?")]
    private static partial Regex Known();
}
