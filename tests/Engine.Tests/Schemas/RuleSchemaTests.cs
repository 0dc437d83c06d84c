using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Tests.Validation;
using DiagnosisEngine.Text;
using DiagnosisEngine.Validation;
using Xunit;

namespace DiagnosisEngine.Tests.Schemas;

/// <summary>Editors complete and explain rule files by rules/schema; all rules keep to it.</summary>
public sealed class RuleSchemaTests
{
    private static readonly RuleSchemas Schemas = new();

    [Fact]
    public void EveryKindOfFile_HasASchemaAndEverySchemaAKind() =>
        Assert.Equal(Enum.GetValues<RuleFileKind>().Where(kind => kind is not (RuleFileKind.Unknown or RuleFileKind.Skipped)).Select(SchemaOf).Order(StringComparer.Ordinal), Schemas.Kinds);

    [Fact]
    public void Schemas_KeepToThePartOfTheLanguageThatIsChecked()
    {
        foreach (var (file, schema) in Schemas.Files)
        {
            Assert.Equal("http://json-schema.org/draft-07/schema#", schema["$schema"]!.GetValue<string>());
            foreach (var (path, one) in All(schema, ""))
                Assert.True(one.All(member => SchemaValidator.Keywords.Contains(member.Key) || SchemaValidator.Annotations.Contains(member.Key)), $"{file}#{path}: {string.Join(' ', one.Select(member => member.Key))}");
        }
    }

    /// <summary>An editor that completes a key begins a list wherever the key's schema has items of its own.</summary>
    [Fact]
    public void KeysThatUsuallyTakeOneText_DoNotBeginAList()
    {
        foreach (var (file, schema) in Schemas.Files)
            foreach (var (path, one) in All(schema, ""))
                if (one["items"] is not null && one["type"] is JsonArray types)
                    Assert.True(types[0]!.GetValue<string>() == "array", $"{file}#{path}: lists are not its first type, so its items belong behind if and then");
        foreach (var key in new[] { "when", "conclude" })
        {
            var place = Schemas.Resolve(Schemas.Resolve(new SchemaPlace("tree", "/definitions/branch", Schemas.Root("tree").Schema["definitions"]!["branch"]!)).Key(key)!);
            Assert.Equal("string", place.Schema["type"]![0]!.GetValue<string>());
            Assert.Null(place.Schema["items"]);
        }
    }

    [Fact]
    public void EveryKey_IsExplainedInChineseFirst()
    {
        foreach (var (file, schema) in Schemas.Files)
            foreach (var (path, one) in All(schema, ""))
                foreach (var (key, said) in one["properties"]?.AsObject() ?? [])
                {
                    if (said is not JsonObject property || path.Contains("/then", StringComparison.Ordinal) || path.Contains("/else", StringComparison.Ordinal) || path.Contains("/if", StringComparison.Ordinal)) continue;
                    var description = Schemas.Description(new SchemaPlace(file, path, property));
                    Assert.True(description is not null && Regex.IsMatch(description, "[\u4e00-\u9fff].*[。：] .*[A-Za-z].*\\.$"), $"{file}#{path}/{key}: {description}");
                }
    }

    [Fact]
    public void AllRules_KeepToTheirSchemas()
    {
        var wrong = Files().SelectMany(file => new SchemaValidator(Schemas).Check(Schemas.Root(file.Kind), YamlAsJson.Of(Read(file.Path)), Path.GetRelativePath(Repository.Rules, file.Path))).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
    }

    [Fact]
    public void EveryFileWrittenByHand_NamesItsSchemaOnTheFirstLine() => Assert.All(Files().Where(file => file.Kind != "learned"), file =>
    {
        var up = string.Concat(Enumerable.Repeat("../", Path.GetRelativePath(Repository.Rules, file.Path).Count(unit => unit == Path.DirectorySeparatorChar)));
        Assert.True(File.ReadLines(file.Path).First() == $"# yaml-language-server: $schema={up}schema/{file.Kind}.schema.json", $"{file.Path}: run diagnose format");
    });

    [Theory]
    [InlineData("tree", "title: 一\nstatus: stable\nroot: { ask: a.b }", "$.root: without branches")]
    [InlineData("tree", "title: 一\nstatus: stable\nroot: { first: [{ when: [{ a: b }], conclude: c }] }", "$.root.first[0].when[0]: object where")]
    [InlineData("causes", "causes: { a.b: { found: [{ when: \"a\", txt: 一 }] } }", "$.causes.a.b.found[0]: without text")]
    [InlineData("tree", "title: 一\nstatus: stable\nroot: { go: a, conclude: b }", "$.root.go: not allowed here")]
    [InlineData("tree", "title: 一\nstatus: stable\nroot: { because: 看 }", "$.root: object where \"null\" is wanted")]
    [InlineData("tree", "title: 一\nstatus: sable\nroot: { go: a }", "$.status: none of")]
    [InlineData("vocabulary", "facts: { a.b: { title: 一, type: number, unit: ℃, choices: { x: 一 }, source: customer } }", "$.facts.a.b.choices: not allowed here")]
    [InlineData("vocabulary", "facts: { a.b: { title: 一, type: choice, source: customer } }", "$.facts.a.b: without choices")]
    [InlineData("vocabulary", "facts: { A.b: { title: 一, type: text, source: customer } }", "$.facts key A.b: 'A.b' is not")]
    [InlineData("playbook", "title: 一\nsteps: [{ say: 好, do: 派 }]", "$.steps[0].do: not allowed here")]
    [InlineData("regulation", "title: 一\nkind: law\nplace: CN\nversions: [{ articles: { a: { requires: 一, figures: { x: { on: a.b } } } } }]", "figures.x: without rows")]
    [InlineData("overlay", "title: 一\ndisabled: { a/b: 不用 }", "$: unknown key disabled")]
    [InlineData("cases", "cases: [{ name: 一, expect: { status: done } }]", "$.cases[0].expect.status: none of")]
    [InlineData("categories", "categories: { a.b: { note: 一 } }", "$.categories.a.b: without signals")]
    [InlineData("categories", "categories: { a.b: { signals: { strong: [一] }, group: c } }", "$.categories.a.b: without title")]
    [InlineData("categories", "categories: { a.b: { signals: { string: [一] } } }", "$.categories.a.b.signals: unknown key string")]
    [InlineData("pack", "id: a", "$: without systems")]
    [InlineData("pack", "systems: [b]\nowner: 一", "$: without id")]
    [InlineData("pack", "sistems: [b]", "$: unknown key sistems")]
    public void Mistakes_AreSeen(string kind, string yaml, string said) =>
        Assert.Contains(new SchemaValidator(Schemas).Check(Schemas.Root(kind), YamlAsJson.Of(YamlReader.Read(new SourceText("x.yaml", yaml), [])!), "$"), wrong => wrong.Contains(said, StringComparison.Ordinal));

    /// <summary>What the checker takes from a folder laid over the rules, editors take too.</summary>
    [Theory]
    [InlineData("site/heating/categories.yaml", "categories:\n  heating.room-too-cold: { signals: { strong: [炕都不热] }, note: 本地说法 }")]
    [InlineData("site/heating/room-cold/categories.yaml", "categories:\n  heating.room-too-cold: { signals: { weak: [炕] } }\n  heating.kang: { title: 炕不热, group: warmth, severity: S3, signals: { strong: [炕不热] } }")]
    [InlineData("site/heating/pack.yaml", "systems: [heating]")]
    [InlineData("site/heating/pack.yaml", "id: heating\nsystems: [heating]\nnote: 本地的")]
    public void AFolderLaidOver_AddsByOneKey(string path, string yaml)
    {
        var rules = SmallRules.Create().WriteAt(path, yaml + "\n");
        Assert.DoesNotContain(": error ", rules.Told(), StringComparison.Ordinal);
        Assert.Empty(new SchemaValidator(Schemas).Check(Schemas.Root(SchemaOf(RuleFilePath.Parse(path).Kind)), YamlAsJson.Of(YamlReader.Read(new SourceText(path, yaml), [])!), "$"));
    }

    /// <summary>The rule files and the schema of each.</summary>
    public static IEnumerable<(string Path, string Kind)> Files()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Rules, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = RuleFilePath.Parse("rules/" + Path.GetRelativePath(Repository.Rules, file).Replace('\\', '/'));
            if (path.Kind != RuleFileKind.Skipped) yield return (file, SchemaOf(path.Kind));
        }
    }

    private static MappingNode Read(string file)
    {
        var issues = new List<Issue>();
        return YamlReader.Read(new SourceText(file, File.ReadAllText(file)), issues) ?? throw new InvalidOperationException(issues[0].Message.English);
    }

    internal static string SchemaOf(RuleFileKind kind) => Regex.Replace(kind.ToString(), "(?<=[a-z])(?=[A-Z])", "-").ToLowerInvariant();

    /// <summary>Every schema within a schema, with its place.</summary>
    private static IEnumerable<(string Path, JsonObject Schema)> All(JsonObject schema, string path)
    {
        yield return (path, schema);
        var inside = new[] { "items", "additionalProperties", "propertyNames", "if", "then", "else" }.Select(key => (key, schema[key]))
            .Concat(new[] { "properties", "definitions" }.SelectMany(key => (schema[key] as JsonObject ?? []).Select(member => ($"{key}/{member.Key}", member.Value))))
            .Concat((schema["allOf"] as JsonArray ?? []).Select((one, i) => ($"allOf/{i}", one)));
        foreach (var (key, one) in inside)
            if (one is JsonObject found)
                foreach (var below in All(found, $"{path}/{key}")) yield return below;
    }
}
