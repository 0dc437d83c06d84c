using System.Collections.Immutable;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Replies;

/// <summary>Reads every sentence as customers would hear it.</summary>
internal sealed class ReplyContentCheck
{
    private readonly ImmutableArray<string> _filled = BlockNames.Filled;

    public void Check(RuleBase rules, ICollection<Issue> issues)
    {
        CaseWordCheck.Check(rules, issues);
        var check = new SentenceCheck(rules, new FigureBook(rules), issues);
        foreach (var cause in rules.Causes.Values) Check(cause, rules, check);
        ImmutableHashSet<string> used = [.. rules.Channels.Values.SelectMany(channel => channel.Order), .. rules.Techniques.SelectMany(technique => technique.Order ?? []), .. BlockNames.OfState];
        foreach (var (name, sentence) in rules.Blocks.Blocks) Check(name, sentence, check, used, issues);
        foreach (var technique in rules.Techniques)
            foreach (var (name, sentence) in technique.Blocks)
                Check(name, sentence, check, used, issues);
        foreach (var playbook in rules.Playbooks.Values)
            foreach (var step in playbook.Steps)
                if (step is { Kind: StepKind.Say, Text: { } text })
                    check.Check(text, null, isBasis: false, playbook.NeverSay);
    }

    private static void Check(Cause cause, RuleBase rules, SentenceCheck check)
    {
        ImmutableArray<Phrase> neverSay = [.. cause.NeverSay, .. cause.Playbook is { } id && rules.Playbooks.TryGetValue(id, out var playbook) ? playbook.NeverSay : []];
        foreach (var sentence in new[] { cause.Found, cause.WeDo, cause.YouCanDo }.OfType<Sentence>()) check.Check(sentence, cause, isBasis: false, neverSay);
        foreach (var entry in cause.Basis) check.Check(entry.Text, cause, isBasis: true, neverSay);
    }

    private void Check(string name, Sentence sentence, SentenceCheck check, ImmutableHashSet<string> used, ICollection<Issue> issues)
    {
        if (_filled.Contains(name)) issues.Add(ReplyIssues.BlockIsFilled(sentence.Wordings[0].Template.At, name));
        else if (!used.Contains(name)) issues.Add(ReplyIssues.BlockInNoOrder(sentence.Wordings[0].Template.At, name, NearestName.Find(name, used)));
        if (!_filled.Contains(name)) check.Check(sentence, null, isBasis: false, []);
    }
}
