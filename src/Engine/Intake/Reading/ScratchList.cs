using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace DiagnosisEngine.Intake;

/// <summary>A list that is gone when its finder is done: what it grew in is lent, and only what was found is kept.</summary>
internal sealed class ScratchList<T> : IDisposable
{
    private const int First = 256;

    private T[] _items = [];

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length) Grow(Math.Max(First, 2 * _items.Length));
        _items[Count++] = item;
    }

    /// <summary>Adds an item before those that stand from a place on.</summary>
    public void Insert(int at, T item)
    {
        Add(item);
        if (at == Count - 1) return;
        _items.AsSpan(at, Count - 1 - at).CopyTo(_items.AsSpan(at + 1));
        _items[at] = item;
    }

    /// <summary>As many places as are asked for, to be written by whoever asks; the list is empty before.</summary>
    public Span<T> Take(int count)
    {
        if (count > _items.Length) Grow(count);
        Count = count;
        return Items;
    }

    /// <summary>To be filled once more.</summary>
    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Items.Clear();
        Count = 0;
    }

    public ImmutableArray<T> ToImmutable() => ImmutableArray.Create<T>(Items);

    public void Dispose()
    {
        Return();
        (_items, Count) = ([], 0);
    }

    private void Grow(int least)
    {
        var large = ArrayPool<T>.Shared.Rent(least);
        _items.CopyTo(large, 0);
        Return();
        _items = large;
    }

    // Most lists are never added to, and then nothing was lent. Nothing of a complaint may live on in what others are lent. Behind what was added nothing was ever written.
    private void Return()
    {
        if (_items.Length == 0) return;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Items.Clear();
        ArrayPool<T>.Shared.Return(_items);
    }
}
