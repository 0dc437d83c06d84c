using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Text;
using DiagnosisEngine.Validation;
using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>A tiny rule folder in memory that is right in every way; each test makes one thing wrong in it.</summary>
internal sealed class SmallRules
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    private SmallRules()
    {
        foreach (var part in SmallRulesText.All.Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            _files["rules/" + part[..end].Trim()] = part[(end + 1)..];
        }
    }

    public static SmallRules Create() => new();

    /// <summary>The rules that samples of documentation are laid over: the same with more facts and figures to speak of.</summary>
    public static SmallRules OfPages() => new SmallRules()
        .Write("heating/room-cold/vocabulary.yaml", PageRulesText.Vocabulary)
        .Write("heating/other-trouble/categories.yaml", PageRulesText.Categories)
        .Write("heating/other-trouble/tree.yaml", PageRulesText.Tree)
        .Write("regulations/heating-practice.regulation.yaml", PageRulesText.Practice);

    /// <summary>Lays keys over a file; a file that is not there yet is written as it stands.</summary>
    public SmallRules Lay(string file, string sample) =>
        Write(file, _files.TryGetValue("rules/" + file, out var content) ? YamlOverlay.Lay(content, sample) : sample);

    public IEnumerable<SourceText> Sources() => _files.Select(pair => new SourceText(pair.Key, pair.Value));

    /// <summary>Replaces the one place that holds a text; fails when it is not there, so that no test passes by a slip.</summary>
    public SmallRules Replace(string file, string old, string with)
    {
        var content = _files["rules/" + file];
        Assert.Contains(old, content, StringComparison.Ordinal);
        _files["rules/" + file] = content.Replace(old, with, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Adds a file, or replaces it.</summary>
    public SmallRules Write(string file, string content)
    {
        _files["rules/" + file] = content;
        return this;
    }

    /// <summary>Adds a file of another folder.</summary>
    public SmallRules WriteAt(string path, string content)
    {
        _files[path] = content;
        return this;
    }

    /// <summary>Adds lines at the end of a file.</summary>
    public SmallRules Append(string file, string lines)
    {
        _files["rules/" + file] += lines + "\n";
        return this;
    }

    public SmallRules Remove(string file)
    {
        Assert.True(_files.Remove("rules/" + file));
        return this;
    }

    public RuleBase? Bind(out List<Issue> issues)
    {
        issues = [];
        return RuleBinder.Bind(RuleFiles.Of(_files.Select(pair => new SourceText(pair.Key, pair.Value))), issues, new FixedClock());
    }

    public RuleBase Rules()
    {
        var rules = Bind(out var issues);
        Assert.True(rules is not null, Print(issues));
        return rules;
    }

    /// <summary>All issues, each on a line, English first and Chinese below.</summary>
    public string Told()
    {
        Bind(out var issues);
        return Print(issues);
    }

    /// <summary>The issues of one code, printed in the same way.</summary>
    public string Told(string code)
    {
        Bind(out var issues);
        return Print(issues.Where(issue => issue.Code == code));
    }

    /// <summary>As <c>Told</c>, with the files given the other way round.</summary>
    public string ToldBackwards()
    {
        List<Issue> issues = [];
        RuleBinder.Bind(RuleFiles.Of(_files.Reverse().Select(pair => new SourceText(pair.Key, pair.Value))), issues, new FixedClock());
        return Print(issues);
    }

    /// <summary>The rules again and again, each time with another line left out.</summary>
    public static IEnumerable<SmallRules> WithoutEachLine() => Damaged((lines, i) => lines.RemoveAt(i));

    /// <summary>The rules again and again, each time with the end of another line turned into something meaningless.</summary>
    public static IEnumerable<SmallRules> WithEachLineDamaged()
    {
        var ends = new[] { ": 3", ": [x, {y: z}]", ": { a: b }", ": \"\"", "" };
        return ends.SelectMany(end => Damaged((lines, i) => lines[i] = lines[i].Split(": ")[0].TrimEnd(':') + end));
    }

    private static IEnumerable<SmallRules> Damaged(Action<List<string>, int> damage)
    {
        foreach (var file in Create()._files.Keys.ToList())
        {
            var count = Create()._files[file].Split('\n').Length;
            for (var i = 0; i < count; i++)
            {
                var rules = Create();
                var lines = rules._files[file].Split('\n').ToList();
                damage(lines, i);
                rules._files[file] = string.Join('\n', lines);
                yield return rules;
            }
        }
    }

    private static string Print(IEnumerable<Issue> issues) => string.Join("\n", issues.Select(issue =>
        $"{issue.At}: {issue.Severity.ToString().ToLowerInvariant()} {issue.Code}: {issue.Message.English}\n  {issue.Message.Chinese}"));

    /// <summary>The day on which texts must be in force.</summary>
    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
