using System.Buffers;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Classification;

/// <summary>What one complaint says of each part of combinations. All matches stand in one list, part after part, each by start.</summary>
internal sealed class SaidParts : IDisposable
{
    private readonly int[] _starts;
    private readonly PhraseMatch[] _matches;
    private readonly int _count;
    private readonly int _slotCount;
    private readonly List<int> _slots = [];

    /// <param name="slots">How many parts there are.</param>
    /// <param name="said">What was said of them, by start.</param>
    public SaidParts(int slots, ReadOnlySpan<(int Slot, PhraseMatch Match)> said)
    {
        (_slotCount, _count) = (slots, said.Length);
        _starts = ArrayPool<int>.Shared.Rent(slots);
        _matches = ArrayPool<PhraseMatch>.Shared.Rent(said.Length);
        _starts.AsSpan(0, slots).Clear();
        foreach (var (slot, match) in said)
        {
            if (_starts[slot]++ == 0) _slots.Add(slot);
            Longest = Math.Max(Longest, match.Length);
        }
        for (var slot = 1; slot < slots; slot++) _starts[slot] += _starts[slot - 1];
        // So far they are ends; from the last match to the first each comes down to its start.
        for (var at = said.Length - 1; at >= 0; at--) _matches[--_starts[said[at].Slot]] = said[at].Match;
    }

    /// <summary>The parts of which something was said, in the order of their first words.</summary>
    public IReadOnlyList<int> Slots => _slots;

    /// <summary>Characters of the longest match.</summary>
    public int Longest { get; }

    /// <summary>By start.</summary>
    public ReadOnlySpan<PhraseMatch> Of(int slot) => _matches.AsSpan(_starts[slot]..(slot + 1 < _slotCount ? _starts[slot + 1] : _count));

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<PhraseMatch>.Shared.Return(_matches, clearArray: true);
    }
}
