using System.Collections.Immutable;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Classification;

/// <summary>Reads combinations; every word list and every part is looked for once, however many combinations name it.</summary>
internal sealed class CombinationReader(RuleBase rules, ICollection<Issue> issues)
{
    private const int MostParts = 4;

    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);

    /// <summary>What each slot listens for, in order of slots.</summary>
    public List<ImmutableArray<PhrasePattern>> Slots { get; } = [];

    /// <summary>Null after an error.</summary>
    public Combination? Read(PhraseUse use, Phrase phrase)
    {
        var parts = PhraseNotation.Parts(phrase.Text);
        if (parts.Length > MostParts || parts.Any(part => part.Length == 0))
        {
            issues.Add(PhraseIssues.CombinationPart(phrase.At, phrase.Text));
            return null;
        }
        var slots = parts.Select(part => Slot(part, phrase)).ToList();
        if (slots.Contains(null)) return null;
        var weight = slots.Sum(slot => Slots[slot!.Value].Select(p => p.Weight).DefaultIfEmpty(0).Min());
        if (slots.Count == 1 && weight == 1) issues.Add(PhraseIssues.TooShort(phrase.At, phrase.Text));
        return new(use, new(phrase, [], 0, null) { Weight = weight }, [.. slots.Select(slot => slot!.Value)]);
    }

    /// <summary>Warns of lists that nobody calls.</summary>
    public void CheckCalled()
    {
        foreach (var list in rules.Words.Values.Where(list => !_called.Contains(list.Id))) issues.Add(PhraseIssues.WordListUnused(list.At, list.Id));
    }

    private int? Slot(string part, Phrase phrase)
    {
        var name = PhraseNotation.ListName(part);
        if (name is not null) _called.Add(name);
        if (_slots.TryGetValue(part, out var known)) return known;
        if (name is not null && !rules.Words.ContainsKey(name))
        {
            issues.Add(PhraseIssues.UnknownWordList(phrase.At, phrase.Text, name, NearestName.Find(name, rules.Words.Keys)));
            return null;
        }
        var texts = name is null ? [phrase with { Text = part }] : rules.Words[name].Phrases;
        Slots.Add([.. texts.Select(text => PhraseReader.Read(text, null, issues, isPart: true)).OfType<PhrasePattern>()]);
        return _slots[part] = Slots.Count - 1;
    }
}
