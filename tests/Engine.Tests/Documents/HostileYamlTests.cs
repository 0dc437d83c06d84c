using System.Diagnostics;
using System.Text;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Documents;

public class HostileYamlTests
{
    private const string Sample = """
        title: 室温不达标
        handles: [heating.room-too-cold]
        shares: { source: H01 }
        root:
          because: 站里有问题的，不再打扰客户
          first:
            - { when: "station.alarms in (pump, power)", share: 3, conclude: heating.station-failure }
            - when: 'room.measured >= $room_temperature_floor'   # 达标
              conclude: heating.meets-standard
          otherwise: { go: indoors }
        parts:
          indoors:
            ask: radiator.pattern
            branches:
              - { when: top_cold, conclude: [heating.air-lock, "heating.{x}"] }
              - when: "[18..24)"
                found: |
                  第一行
                  第二行
        """;

    public static TheoryData<string, string, string> Bombs => new()
    {
        { "nested brackets", "a: " + new string('[', 1_000), "DE1012" },
        { "half a million brackets", new string('[', 500_000), "DE1012" },
        { "nested braces", string.Concat(Enumerable.Repeat("{a: ", 1_000)), "DE1012" },
        { "nested dashes", string.Concat(Enumerable.Repeat("- ", 1_000)) + "a", "DE1012" },
        { "nested indent", string.Concat(Enumerable.Range(0, 200).Select(i => new string(' ', i) + "a:\n")), "DE1012" },
        { "alias bomb", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", "DE1016" },
        { "merge bomb", "a: {b: c}\nd:\n  <<: [*a, *a]\n", "DE1018" },
        { "alias alone", "a: *x\n", "DE1017" },
        { "tag", "a: !!python/object x\n", "DE1019" },
        { "tag on list", "a: !!set [x]\n", "DE1019" },
        { "directive", "%YAML 1.1\n---\na: 1\n", "DE1020" },
        { "two documents", "a: 1\n---\nb: 2\n", "DE1021" },
        { "list as key", "? [a]\n: b\n", "DE1022" },
        { "question mark", "? a\n: b\n", "DE1022" },
        { "NUL", "a: x\0y\n", "DE1026" },
        { "tab", "a:\n\tb: 1\n", "DE1011" },
        { "empty", "", "DE1024" },
        { "comment alone", "# nothing\n", "DE1024" },
        { "text alone", "just text\n", "DE1025" },
        { "a line of a megabyte", "a: " + new string('x', (1 << 20) - 3), "DE1014" },
        { "more than four megabytes", "a: " + new string('x', 4 << 20), "DE1004" },
        { "a megabyte of tags", "a: [" + string.Concat(Enumerable.Repeat("!a x, ", 170_000)) + "]", "DE1027" },
        { "a megabyte of swallowed text", string.Concat(Enumerable.Repeat("- a #b\n", 140_000)), "DE1027" },
        { "many keys on one line", "a: [" + string.Concat(Enumerable.Repeat("{k: 1}, ", 30_000)) + "!t x]", "DE1019" },
        { "a megabyte of quotes", "a: " + string.Concat(Enumerable.Repeat(" \"\\", 300_000)), "DE1010" },
        { "a megabyte of intervals", "a: [b}" + string.Concat(Enumerable.Repeat(", [1..2", 140_000)), "DE1010" },
        { "quote left open", "a: \"x\nb: 1\n", "DE1010" },
        { "key out of line", "a:\n    b: 1\n  c: 2\n", "DE1010" },
        { "escape", "a: \"\\q\"\n", "DE1010" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Read_HostileFile_IsRefusedInBoundedTime(string name, string yaml, string code)
    {
        Assert.NotEmpty(name);
        var issues = new List<Issue>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        YamlReader.Read(new SourceText("rules/x.yaml", yaml), issues);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 256L << 20, "allocates too much");
        Assert.Contains(issues, issue => issue.Code == code);
        Assert.All(issues, issue => Assert.True(issue.At is { Line: >= 1, Column: >= 1 } && issue.At.EndLine >= issue.At.Line, $"{issue.At}"));
    }

    [Fact]
    public void Read_TwoThousandDamagedFiles_GivesIssuesOrANodeAndNeverThrows()
    {
        var random = new Random(20260115);
        const string signs = "[]{}()<>:,-#&*!|>'\"%@`?\\\t \n.$=~\0\ufeff楼度";
        for (var round = 0; round < 2_000; round++)
        {
            var text = new StringBuilder(Sample);
            for (var edit = random.Next(1, 6); edit > 0; edit--)
            {
                var place = random.Next(text.Length);
                switch (random.Next(4))
                {
                    case 0: text.Insert(place, signs[random.Next(signs.Length)]); break;
                    case 1: text.Remove(place, Math.Min(random.Next(1, 8), text.Length - place)); break;
                    case 2: text[place] = signs[random.Next(signs.Length)]; break;
                    default: text.Insert(place, text.ToString(place, Math.Min(random.Next(1, 60), text.Length - place))); break;
                }
            }
            var source = new SourceText("rules/x.yaml", text.ToString());
            var issues = new List<Issue>();
            var root = YamlReader.Read(source, issues);
            Assert.True(root is not null || issues.Count > 0, source.Content);
            Assert.All(issues, issue => Assert.True(issue.At is { Line: >= 1, Column: >= 1 }, source.Content));
            Assert.NotNull(new IssueWriter([source]).Write(issues));
        }
    }

    [Fact]
    public void Read_HalfASurrogate_IsRefused()
    {
        var issues = new List<Issue>();
        Assert.Null(YamlReader.Read(new SourceText("rules/x.yaml", "a: x" + (char)0xD800 + "y"), issues));
        var issue = Assert.Single(issues);
        Snapshot.Match($"{issue.At}: {issue.Code}: {issue.Message.Chinese}\n  {issue.Message.English}");
    }

    [Fact]
    public void Read_Sample_IsSound()
    {
        var issues = new List<Issue>();
        Assert.NotNull(YamlReader.Read(new SourceText("rules/x.yaml", Sample), issues));
        Assert.Empty(issues);
    }
}
