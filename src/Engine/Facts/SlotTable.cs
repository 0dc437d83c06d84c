namespace DiagnosisEngine.Facts;

/// <summary>What a case comes to know of single facts, by their slots. A case looks at few of all facts, so its room grows with them.</summary>
internal struct SlotTable<T> where T : class
{
    private const int First = 16;

    /// <summary>A power of two, never full: each stands at its slot's place or behind it, where others stood there before.</summary>
    private (int Slot, T? Held)[]? _places;
    private int _count;

    /// <summary>Null: nothing was added.</summary>
    public readonly T? Find(int slot) => _places is null ? null : _places[PlaceOf(slot, _places)].Held;

    /// <summary>Adds what was not there.</summary>
    public T Add(int slot, T held)
    {
        _places ??= new (int, T?)[First];
        if (4 * ++_count > 3 * _places.Length) Grow();
        _places[PlaceOf(slot, _places)] = (slot, held);
        return held;
    }

    private static int PlaceOf(int slot, (int Slot, T? Held)[] places)
    {
        var last = places.Length - 1;
        var place = slot & last;
        while (places[place] is { Held: not null } other && other.Slot != slot) place = (place + 1) & last;
        return place;
    }

    private void Grow()
    {
        var before = _places!;
        _places = new (int, T?)[2 * before.Length];
        foreach (var (slot, held) in before)
            if (held is not null)
                _places[PlaceOf(slot, _places)] = (slot, held);
    }
}
