using System.Runtime.InteropServices;

namespace DiagnosisEngine.Intake;

/// <summary>Where the language's small words stand in one complaint, all found in one pass. A question costs the words of the stretch it is asked of.</summary>
internal sealed class CuePlaces
{
    private static readonly (string[] Words, Cue[] Cues) Table = Read();
    private static readonly LiteralFinder Words = new(Table.Words);
    private static readonly int Longest = Table.Words.Max(word => word.Length);

    /// <summary>By end, of those with one end the longest first.</summary>
    private readonly List<CuePlace> _places = [];

    private readonly Cue _said;

    public CuePlaces(string text)
    {
        foreach (var (word, start, end) in Words.Find(text))
        {
            _places.Insert(FirstEndingFrom(CollectionsMarshal.AsSpan(_places), end), new(word, Table.Cues[word], start, end));
            _said |= Table.Cues[word];
        }
    }

    /// <summary>One of the cue's words stands whole between the two positions.</summary>
    public bool StandIn(Cue cue, int from, int to)
    {
        if ((_said & cue) == 0) return false;
        foreach (var place in EndingIn(from + 1, to))
            if ((place.Cue & cue) != 0 && place.Start >= from) return true;
        return false;
    }

    /// <summary>One of the cue's words begins there.</summary>
    public bool BeginAt(Cue cue, int at)
    {
        if ((_said & cue) == 0) return false;
        foreach (var place in EndingIn(at + 1, at + Longest))
            if ((place.Cue & cue) != 0 && place.Start == at) return true;
        return false;
    }

    /// <summary>The longest of the cue's words that ends there and does not begin before <paramref name="from"/>.</summary>
    public CuePlace? EndingAt(Cue cue, int from, int end)
    {
        if ((_said & cue) == 0) return null;
        foreach (var place in EndingIn(end, end))
            if ((place.Cue & cue) != 0 && place.Start >= from) return place;
        return null;
    }

    /// <summary>The last of the cue's words between the two positions.</summary>
    public CuePlace? Last(Cue cue, int from, int to)
    {
        if ((_said & cue) == 0) return null;
        CuePlace? last = null;
        foreach (var place in EndingIn(from + 1, to))
            if ((place.Cue & cue) != 0 && place.Start >= from) last = place;
        return last;
    }

    /// <summary>Of the cue's words between the two positions the one that counts first, where it stands first.</summary>
    public CuePlace? First(Cue cue, int from, int to)
    {
        if ((_said & cue) == 0) return null;
        CuePlace? first = null;
        foreach (var place in EndingIn(from + 1, to))
            if ((place.Cue & cue) != 0 && place.Start >= from && place.Word < (first?.Word ?? int.MaxValue)) first = place;
        return first;
    }

    private ReadOnlySpan<CuePlace> EndingIn(int first, int last)
    {
        var places = CollectionsMarshal.AsSpan(_places);
        var from = FirstEndingFrom(places, first);
        var to = from;
        while (to < places.Length && places[to].End <= last) to++;
        return places[from..to];
    }

    private static int FirstEndingFrom(ReadOnlySpan<CuePlace> places, int end)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].End < end) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static (string[], Cue[]) Read()
    {
        var cues = new Dictionary<string, Cue>(StringComparer.Ordinal);
        foreach (var (cue, words) in StanceCues.All)
            foreach (var word in words) cues[word] = cues.GetValueOrDefault(word) | cue;
        return ([.. cues.Keys], [.. cues.Values]);
    }
}
