namespace DiagnosisEngine.Facts;

/// <summary>The facts that are being looked through, from the first to the innermost: one that is met again rests on itself.</summary>
internal struct SlotsOnTheWay
{
    private List<int>? _slots;

    /// <summary>False: it is on the way already.</summary>
    public bool Add(int slot)
    {
        _slots ??= [];
        if (_slots.Contains(slot)) return false;
        _slots.Add(slot);
        return true;
    }

    /// <summary>Leaves the fact that was added.</summary>
    public readonly void Remove(int slot) => _slots?.Remove(slot);
}
