using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Cases;

/// <summary>Tells the author of a case that failed where the way to what he expected was left, with the values that decided there.</summary>
internal sealed class LostWay(RuleBase rules)
{
    private const int MostLines = 4;

    private readonly KnowledgeFrames _frames = new(rules);

    /// <summary>Causes that were expected and not found, those found instead, the question that was not asked and those asked for nothing.</summary>
    public IEnumerable<Bilingual> Of(RuleCase one, Answer answer)
    {
        var words = new WayWords(one, answer, _frames);
        return Causes(one, answer, words).Concat(Question(one, answer, words)).Concat(Waiting(one, answer)).Distinct().Take(MostLines);
    }

    private IEnumerable<Bilingual> Causes(RuleCase one, Answer answer, WayWords words)
    {
        var found = answer.Diagnosis.Causes.Select(c => c.Cause.Id).ToHashSet(StringComparer.Ordinal);
        var open = answer.Diagnosis.NotExcluded.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string>? wanted = one.Expect.Causes ?? one.Expect.Rank;
        var missing = (wanted ?? []).Concat((one.Expect.Amounts ?? ImmutableSortedDictionary<string, Value?>.Empty).Keys).Where(id => !found.Contains(id))
            .Concat((one.Expect.NotExcluded ?? []).Where(id => !found.Contains(id) && !open.Contains(id))).Distinct();
        var blamed = new HashSet<SourceSpan>();
        var lines = new List<(string Cause, Bilingual Why)>();
        foreach (var id in missing)
        {
            var why = answer.Explanation?.WhyNot.FirstOrDefault(w => w.Cause.Id == id);
            if (why?.Step is { } step) blamed.Add(step.At);
            if ((why is null ? NotWalked(id, answer) : words.WhyNot(why)) is { } said) lines.Add((id, said));
        }
        foreach (var same in lines.GroupBy(line => line.Why, line => line.Cause))
            yield return new($"没有得出{string.Concat(same.Select(id => $"“{id}”"))}：{same.Key.Chinese}", $"no {string.Join(", ", same.Select(id => $"'{id}'"))}: {same.Key.English}");
        var isWrong = wanted is not null || (one.Expect.Status is { } status && status != StatusWord.Of(answer.Diagnosis.Status));
        foreach (var cause in answer.Diagnosis.Causes.Where(c => isWrong && wanted?.Contains(c.Cause.Id) != true))
            if (cause.Because is [.., var last] && blamed.Add(last.At)) yield return words.Found(cause.Cause.Id, last);
    }

    private Bilingual? NotWalked(string id, Answer answer)
    {
        var trees = rules.Trees.Values.Where(tree => TreeWalk.Nodes(tree).OfType<ConcludeNode>().Any(leaf => leaf.Causes.Contains(id))).ToList();
        if (trees.Count == 0 || trees.Exists(tree => answer.Diagnosis.Trees.Contains(tree.Id))) return null;
        var (ids, handles) = (string.Join("、", trees.Select(tree => tree.Id)), string.Join(", ", trees.SelectMany(tree => tree.Handles)));
        var heard = answer.Hearing.Categories is [var first, ..] ? first.Category.Id : "other";
        return new($"得出它的树 {ids} 没有跑；它管的类别是 {handles}，这次的类别是 {heard}",
            $"the tree that concludes it, {ids}, was not run; it handles {handles}, and the category was {heard}");
    }

    /// <summary>The question belongs to a node; what keeps every cause behind it away keeps the question away.</summary>
    private IEnumerable<Bilingual> Question(RuleCase one, Answer answer, WayWords words)
    {
        if (one.Expect.Question is not { } fact || fact == "none" || answer.Questions is [var next, ..] && next.Fact.Id == fact) yield break;
        if (words.Known(fact) is { } known)
        {
            yield return known;
            yield break;
        }
        foreach (var tree in answer.Diagnosis.Trees.Select(id => rules.Trees[id]))
            foreach (var node in TreeWalk.Nodes(tree).OfType<AskNode>().Where(ask => ask.Fact == fact))
            {
                var behind = Behind(node, tree);
                if (answer.Explanation?.WhyNot.FirstOrDefault(why => why is { IsLost: true, Step: not null } && behind.Contains(why.Cause.Id)) is not { } lost) continue;
                yield return words.NotAsked(fact, node.At, lost);
                yield break;
            }
    }

    private static HashSet<string> Behind(Node node, DecisionTree tree)
    {
        var (causes, seen) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var open = new Stack<Node>([node]);
        while (open.TryPop(out var next))
            foreach (var below in TreeWalk.Below(next))
                if (below is ConcludeNode leaf) causes.UnionWith(leaf.Causes);
                else if (below is GoNode go && tree.Parts.TryGetValue(go.Target, out var part) && seen.Add(go.Target)) open.Push(part);
        return causes;
    }

    /// <summary>The case was to be settled, or to give other causes, and somebody is still asked.</summary>
    private static IEnumerable<Bilingual> Waiting(RuleCase one, Answer answer)
    {
        if (answer.Diagnosis.Status != DiagnosisStatus.NeedsFacts) yield break;
        ImmutableArray<string>? wanted = one.Expect.Causes ?? one.Expect.Rank;
        var isSettled = one.Expect.Status is null ? wanted is { } causes && answer.Diagnosis.Causes.Any(cause => !causes.Contains(cause.Cause.Id)) : one.Expect.Status != "needs-facts";
        if (!isSettled) yield break;
        foreach (var fact in answer.Questions.Select(question => question.Fact))
        {
            var step = answer.Diagnosis.Trace.FirstOrDefault(step => step.Truth == StepTruth.Open && step.Facts.Any(traced => traced.Fact == fact.Id && traced.State == "open"));
            var (by, byEnglish) = step is null ? ("", "") : ($"（{step.At} 的“{step.Condition}”等着它）", $" ('{step.Condition}' at {step.At} waits for it)");
            yield return one.Facts.TryGetValue(fact.Id, out var given) && given is { IsUnknowable: true, IsUnknowableToAll: false }
                ? new($"还在问“{fact.Id}”{by}：unknown 只是最可信的来源（{given.TellerOf(fact)}）说不知道，后面的照样会问；谁都不知道，写 {fact.Id}: unknown-to-all",
                    $"'{fact.Id}' is still asked{byEnglish}: unknown is the best source ({given.TellerOf(fact)}) not knowing, and the next is asked; where nobody knows, write {fact.Id}: unknown-to-all")
                : new($"还在问“{fact.Id}”{by}：facts 里没有写它，原话里也没有听到", $"'{fact.Id}' is still asked{byEnglish}: it is not among facts and was not heard in the text");
        }
    }
}
