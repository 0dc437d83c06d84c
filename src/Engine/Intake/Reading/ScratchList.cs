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
        if (Count == _items.Length) Grow();
        _items[Count++] = item;
    }

    public ImmutableArray<T> ToImmutable() => ImmutableArray.Create<T>(Items);

    public void Dispose()
    {
        Return();
        (_items, Count) = ([], 0);
    }

    private void Grow()
    {
        var large = ArrayPool<T>.Shared.Rent(Math.Max(First, 2 * _items.Length));
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
