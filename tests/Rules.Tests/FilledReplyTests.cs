using System.Text;
using DiagnosisEngine.Cli.Cases;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Replies over all families, as they were read against docs/reply-review.md: a reply that changes is to be read again.</summary>
public sealed class FilledReplyTests
{
    [Fact]
    public void Replies_OverAllFamilies_AreThoseThatWereRead()
    {
        var engine = DecisionEngine.Load(Repository.Rules).Engine!;
        var text = new StringBuilder();
        foreach (var tree in engine.Rules.Packs.Values.SelectMany(pack => pack.Cases).Where(one => one is { Todo: null, Text: not null, Expect.Causes: { IsEmpty: false } })
            .GroupBy(one => one.Tree).OrderBy(tree => tree.Key, StringComparer.Ordinal))
            foreach (var one in tree.DistinctBy(one => one.Expect.Causes!.Value[0]).Take(2))
            {
                var complaint = CaseRunner.ToComplaint(one, engine.Rules);
                text.Append(ReplyText.Of($"{one.Tree} {one.Name}", complaint, engine.Diagnose(complaint), engine.Rules));
            }
        Snapshot.Match(text.ToString());
    }
}
