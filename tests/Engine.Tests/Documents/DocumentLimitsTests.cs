using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Documents;

public class DocumentLimitsTests
{
    public static TheoryData<string, string, string> AtAndBeyond => new()
    {
        { "DE1004", Padded(DocumentLimits.FileBytes), Padded(DocumentLimits.FileBytes + 1) },
        { "DE1012", Nested(DocumentLimits.Depth), Nested(DocumentLimits.Depth + 1) },
        // The root, the key and the list count too.
        { "DE1013", Items(DocumentLimits.Nodes - 3), Items(DocumentLimits.Nodes - 2) },
        { "DE1014", "a: " + new string('x', DocumentLimits.TextLength), "a: " + new string('x', DocumentLimits.TextLength + 1) },
        { "DE1015", Keys(DocumentLimits.Keys), Keys(DocumentLimits.Keys + 1) },
        { "DE1027", Damaged(DocumentLimits.Issues - 1), Damaged(DocumentLimits.Issues + 1) },
    };

    [Theory]
    [MemberData(nameof(AtAndBeyond))]
    public void Read_AtTheLimit_IsReadAndOneBeyondIsRefused(string code, string atLimit, string beyond)
    {
        Assert.DoesNotContain(Read(atLimit), issue => issue.Code == code);
        Assert.Contains(Read(beyond), issue => issue.Code == code);
    }

    [Fact]
    public void Read_BeyondEachLimit_SaysTheLimitAndTheMend()
    {
        var told = AtAndBeyond.Select(row => Read((string)row[2]).First(issue => issue.Code == (string)row[0]))
            .Select(issue => $"{issue.At}: {issue.Code}: {issue.Message.Chinese}\n  {issue.Message.English}");
        Snapshot.Match(string.Join("\n", told));
    }

    private static List<Issue> Read(string yaml)
    {
        var issues = new List<Issue>();
        var root = YamlReader.Read(new SourceText("rules/x.yaml", yaml), issues);
        Assert.True(root is not null || issues.Count > 0);
        return issues;
    }

    private static string Padded(int bytes) => "a: 1\n#" + new string(' ', bytes - 6);

    // The root mapping is one level.
    private static string Nested(int depth) => "a: " + new string('[', depth - 1) + "x" + new string(']', depth - 1);

    private static string Items(int count) => "a: [" + string.Join(", ", Enumerable.Repeat("x", count)) + "]";

    private static string Keys(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"k{i}: 1\n"));

    private static string Damaged(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"k{i}: a #b\n"));
}
