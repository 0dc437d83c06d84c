using System.Text.RegularExpressions;
using DiagnosisEngine.Cli.Formatting;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

/// <summary>
/// Whatever a rule file looks like: formatting twice is formatting once, the rules stay the same, and the form does not depend on
/// spaces. Tried on every file of rules/ and on seeded disfigurements of it; <c>DIAGNOSIS_LONG=1</c> tries more.
/// </summary>
public sealed partial class FormatLawTests
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("DIAGNOSIS_LONG") == "1" ? 200 : 2;

    [Fact]
    public void Twice_IsOnce_AndSpacesDoNotMatter()
    {
        var tried = 0;
        foreach (var (source, kind) in Sources())
        {
            var formed = Format(source, kind);
            Assert.NotNull(formed);
            Assert.Equal(formed, Format(source with { Content = formed }, kind));
            foreach (var untidy in new[] { Deeper(source.Content), Wider(source.Content), source.Content.ReplaceLineEndings("\r\n") })
                Assert.True(formed == Format(source with { Content = untidy }, kind, out var said), $"{source.Path}: {said}");
            for (var seed = 0; seed < Rounds; seed++)
            {
                var untidy = source with { Content = Disfigured(source.Content, new Random(seed)) };
                if (Format(untidy, kind) is not { } once) continue;
                tried++;
                Assert.Equal(once, Format(untidy with { Content = once }, kind));
            }
        }
        // Most disfigurements leave a file that can still be read; few enough would mean that nothing is tried.
        Assert.True(tried > Rounds * 200, $"{tried}");
    }

    [Fact]
    public void Rules_DisfiguredAndFormatted_AreTheSameRules()
    {
        var folder = Directory.CreateTempSubdirectory("format-").FullName;
        try
        {
            foreach (var (source, kind) in Sources())
            {
                var file = Path.Combine(folder, source.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                var untidy = source with { Content = Disfigured(source.Content, new Random(7)) };
                File.WriteAllText(file, Format(untidy, kind) ?? source.Content);
            }
            // What was learned is written by a program and not formatted.
            File.Copy(Path.Combine(Repository.Rules, "hearing.yaml"), Path.Combine(folder, "rules", "hearing.yaml"));
            var load = DecisionEngine.Load(Path.Combine(folder, "rules"));
            Assert.True(load.Engine is not null, load.Report);
            Assert.Equal(ModelText.Of(DecisionEngine.Load(Repository.Rules).Engine!.Rules), ModelText.Of(load.Engine.Rules));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Format(SourceText source, string kind) => Format(source, kind, out _);

    private static string? Format(SourceText source, string kind, out string said)
    {
        var issues = new List<Issue>();
        var text = RuleFormatter.Format(source, kind, null, issues);
        said = string.Join("; ", issues.Select(issue => $"{issue.At}: {issue.Message.English}"));
        return text;
    }

    /// <summary>Everything below the first level three spaces deeper.</summary>
    private static string Deeper(string text) => Indent().Replace(text, match => match.Value + "   ");

    /// <summary>More spaces after keys and commas, and at the ends of lines.</summary>
    private static string Wider(string text) => Outside().Replace(text, match => match.Groups["quoted"].Success ? match.Value : match.Value == "\n" ? " \n" : match.Value + "  ");

    /// <summary>Comments, empty lines, other quotes and broken lists; the same rules as long as it can be read.</summary>
    private static string Disfigured(string text, Random random)
    {
        var lines = new List<string>();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (random.Next(12) == 0) lines.Add("");
            if (random.Next(12) == 0) lines.Add(new string(' ', random.Next(8)) + $"# 注 {lines.Count}");
            var changed = line;
            if (random.Next(6) == 0) changed = DoubleQuoted().Replace(changed, match => match.Value.Contains('\'', StringComparison.Ordinal) ? match.Value : $"'{match.Groups[1].Value}'");
            var depth = new string(' ', line.Length - line.TrimStart().Length + 4);
            if (random.Next(6) == 0 && line.TrimStart() is not ['#', ..]) changed = Outside().Replace(changed, match => match.Value == ", " && line.TrimEnd()[^1] is '}' or ']' ? ",\n" + depth : match.Value);
            if (random.Next(12) == 0) changed += $"   # 尾 {lines.Count}";
            lines.Add(changed);
        }
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<(SourceText Source, string Kind)> Sources()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Rules, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file).ReplaceLineEndings("\n");
            // What diagnose train writes names no schema and is not formatted.
            if (Schema().IsMatch(text)) yield return (new SourceText("rules/" + Path.GetRelativePath(Repository.Rules, file).Replace('\\', '/'), text), Schema().Match(text).Groups[1].Value);
        }
    }

    [GeneratedRegex("^( +)", RegexOptions.Multiline)]
    private static partial Regex Indent();

    [GeneratedRegex("(?<quoted>\"[^\"\n]*\"|'[^'\n]*'|(?<=^|\\s)#[^\n]*)|: (?=\\S)|, |\n")]
    private static partial Regex Outside();

    [GeneratedRegex("\"([^\"\\\\\n]*)\"")]
    private static partial Regex DoubleQuoted();

    [GeneratedRegex(@"schema/([a-z-]+)\.schema\.json")]
    private static partial Regex Schema();
}
