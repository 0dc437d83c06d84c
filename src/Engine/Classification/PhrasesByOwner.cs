namespace DiagnosisEngine.Classification;

/// <summary>Heard phrases by what they speak for, which stand as they were first heard.</summary>
internal sealed class PhrasesByOwner() : Dictionary<string, List<HeardPhrase>>(StringComparer.Ordinal)
{
    public void Add(HeardPhrase phrase)
    {
        if (!TryGetValue(phrase.Use.Owner, out var own)) this[phrase.Use.Owner] = own = [];
        own.Add(phrase);
    }
}
