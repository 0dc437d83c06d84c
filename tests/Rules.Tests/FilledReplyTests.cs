using System.Text;
using DiagnosisEngine.Cases;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
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
                var complaint = CaseRequest.Of(one, engine.Rules);
                text.Append(ReplyText.Of($"{one.Tree} {one.Name}", complaint, engine.Diagnose(complaint), engine.Rules));
            }
        Snapshot.Match(text.ToString());
    }

    /// <summary>Every complaint of every pack, answered: an apology stands only beside a cause that was found, of which the provider is at fault, and never while facts are still asked.</summary>
    [Fact]
    public void Apology_StandsOnlyForWhatWasFoundAndIsTheProvidersFault()
    {
        var engine = DecisionEngine.Load(Repository.Rules).Engine!;
        var wrong = new List<string>();
        var (answered, apologies, asking) = (0, 0, 0);
        foreach (var one in engine.Rules.Packs.Values.SelectMany(pack => pack.Cases).Where(one => one.Todo is null))
        {
            // As the case stands, and with each fact that it gives not asked yet.
            var complaint = CaseRequest.Of(one, engine.Rules);
            foreach (var asked in one.Facts.Keys.Select(fact => complaint with { Facts = complaint.Facts.Remove(fact) }).Take(Left).Prepend(complaint))
            {
                var answer = engine.Diagnose(asked);
                answered++;
                if (answer.Diagnosis.Status == DiagnosisStatus.NeedsFacts) asking++;
                if (!Apologies.Any(word => answer.Reply.Text.Contains(word, StringComparison.Ordinal))) continue;
                apologies++;
                if (answer.Diagnosis.Status == DiagnosisStatus.NeedsFacts || !answer.Diagnosis.Causes.Any(cause => cause is { Basis: CauseBasis.Conclusive, Cause.IsVisit: false } && IsOurs(cause.Cause)))
                    wrong.Add($"{one.Tree} {one.Name}: {answer.Diagnosis.Status} {answer.Reply.Text}");
            }
        }
        Assert.Empty(wrong);
        Assert.True(answered > 1000 && apologies > 100 && asking > 100, $"{answered} answered, {apologies} apologies, {asking} asking");
    }

    /// <summary>The provider's fault, or a cause whose own finding may be that a supervisor found us wrong.</summary>
    private static bool IsOurs(Cause cause) => cause.Liable == Liability.Operator || cause.Found is { } found && found.Wordings.Any(wording => Apologies.Any(word => wording.Template.Text.Contains(word, StringComparison.Ordinal)));

    /// <summary>How many facts of a case are left out in turn.</summary>
    private const int Left = 3;

    private static readonly string[] Apologies = ["道歉", "抱歉", "对不起", "我们没有做好", "是我们没做好"];
}
