using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>Heard phrases by what they speak for: owners as they were first heard, the phrases of each as they were heard. What it holds is lent.</summary>
internal sealed class PhrasesByOwner : IDisposable
{
    private readonly ScratchList<string> _owners = new();

    /// <summary>Where the phrases of each owner end.</summary>
    private readonly ScratchList<int> _ends = new();

    private readonly ScratchList<HeardPhrase> _phrases = new();

    /// <param name="phrases">In the order in which they are heard.</param>
    public PhrasesByOwner(ReadOnlySpan<HeardPhrase> phrases)
    {
        using var ownerOf = new ScratchList<int>();
        foreach (var phrase in phrases)
        {
            var owner = Find(phrase.Use.Owner);
            if (owner == Count)
            {
                _owners.Add(phrase.Use.Owner);
                _ends.Add(0);
            }
            ownerOf.Add(owner);
            _ends.Items[owner]++;
            _phrases.Add(phrase);
        }
        // So far they are counts; each comes down to its start, and every phrase takes it one on.
        var start = 0;
        foreach (ref var end in _ends.Items) (start, end) = (start + end, start);
        for (var at = 0; at < phrases.Length; at++) _phrases.Items[_ends.Items[ownerOf.Items[at]]++] = phrases[at];
    }

    /// <summary>Owners.</summary>
    public int Count => _owners.Count;

    public string Owner(int at) => _owners.Items[at];

    /// <summary>What speaks for the owner at a place.</summary>
    public ReadOnlySpan<HeardPhrase> Of(int at) => _phrases.Items[(at == 0 ? 0 : _ends.Items[at - 1]).._ends.Items[at]];

    public void Dispose()
    {
        _owners.Dispose();
        _ends.Dispose();
        _phrases.Dispose();
    }

    // A complaint speaks of few things, and there are no more of them than the rules name.
    private int Find(string owner)
    {
        var at = 0;
        while (at < Count && !string.Equals(_owners.Items[at], owner, StringComparison.Ordinal)) at++;
        return at;
    }
}
