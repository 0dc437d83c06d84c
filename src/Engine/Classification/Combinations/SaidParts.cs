using System.Buffers;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>What one complaint says of each part of combinations. All matches stand in one list, part after part, each by start.</summary>
internal sealed class SaidParts : IDisposable
{
    private const int BitsOfWord = 64;

    /// <summary>Of which parts something was said; of others nothing below holds.</summary>
    private readonly ulong[] _isSaid;

    private readonly (int Start, int End)[] _places;
    private readonly ScratchList<PhraseMatch> _matches = new();
    private readonly ScratchList<int> _slots = new();

    /// <param name="slots">How many parts there are.</param>
    /// <param name="said">What was said of them, by start.</param>
    public SaidParts(int slots, ReadOnlySpan<(int Slot, PhraseMatch Match)> said)
    {
        var words = slots / BitsOfWord + 1;
        _isSaid = ArrayPool<ulong>.Shared.Rent(words);
        _isSaid.AsSpan(0, words).Clear();
        _places = ArrayPool<(int, int)>.Shared.Rent(slots);
        foreach (var (slot, match) in said)
        {
            if (!Has(slot))
            {
                _isSaid[slot / BitsOfWord] |= 1UL << slot;
                _places[slot] = (0, 0);
                _slots.Add(slot);
            }
            _places[slot].End++;
            Longest = Math.Max(Longest, match.Length);
        }
        // So far they end where they are counted from; each comes to its start, and every match takes its end one on.
        var start = 0;
        foreach (var slot in Slots)
        {
            var count = _places[slot].End;
            _places[slot] = (start, start);
            start += count;
        }
        var matches = _matches.Take(said.Length);
        foreach (var (slot, match) in said) matches[_places[slot].End++] = match;
    }

    /// <summary>The parts of which something was said, in the order of their first words.</summary>
    public ReadOnlySpan<int> Slots => _slots.Items;

    /// <summary>Characters of the longest match.</summary>
    public int Longest { get; }

    /// <summary>Something was said of it.</summary>
    public bool Has(int slot) => (_isSaid[slot / BitsOfWord] & 1UL << slot) != 0;

    /// <summary>By start.</summary>
    public ReadOnlySpan<PhraseMatch> Of(int slot) => Has(slot) ? _matches.Items[_places[slot].Start.._places[slot].End] : [];

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_isSaid);
        ArrayPool<(int, int)>.Shared.Return(_places);
        _matches.Dispose();
        _slots.Dispose();
    }
}
