using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>Heard phrases by what they speak for: owners as they were first heard, the phrases of each as they were heard. What it holds is lent.</summary>
internal readonly ref struct PhrasesByOwner : IDisposable
{
    /// <summary>More than most complaints hold; to tell whose so many are needs no memory of its own.</summary>
    private const int Few = 64;

    private readonly SomePhrases _phrases;

    /// <summary>Each with where its phrases end.</summary>
    private readonly ScratchList<(string Id, int End)> _owners = new();

    private readonly ScratchList<int> _places = new();

    /// <param name="phrases">In the order in which they are heard.</param>
    public PhrasesByOwner(SomePhrases phrases)
    {
        _phrases = phrases;
        var ownerOf = phrases.Length <= Few ? stackalloc int[Few] : new int[phrases.Length];
        for (var at = 0; at < phrases.Length; at++)
        {
            ownerOf[at] = Find(phrases[at].Use.Owner);
            if (ownerOf[at] == Count) _owners.Add((phrases[at].Use.Owner, 0));
            _owners.Items[ownerOf[at]].End++;
        }
        // So far they are counts; each comes down to its start, and every phrase takes it one on.
        var start = 0;
        foreach (ref var owner in _owners.Items) (start, owner.End) = (start + owner.End, start);
        var places = _places.Take(phrases.Length);
        for (var at = 0; at < phrases.Length; at++) places[_owners.Items[ownerOf[at]].End++] = phrases.Places[at];
    }

    /// <summary>Owners.</summary>
    public int Count => _owners.Count;

    public string Owner(int at) => _owners.Items[at].Id;

    /// <summary>What speaks for the owner at a place.</summary>
    public SomePhrases Of(int at) => _phrases.With(_places.Items[(at == 0 ? 0 : _owners.Items[at - 1].End).._owners.Items[at].End]);

    public void Dispose()
    {
        _owners.Dispose();
        _places.Dispose();
    }

    // A complaint speaks of few things, and there are no more of them than the rules name.
    private int Find(string owner)
    {
        var at = 0;
        while (at < Count && !string.Equals(_owners.Items[at].Id, owner, StringComparison.Ordinal)) at++;
        return at;
    }
}
