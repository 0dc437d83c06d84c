using System.Buffers;

namespace DiagnosisEngine.Answers;

/// <summary>Bytes on their way somewhere else. What they are gathered in is lent.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    /// <summary>Longer than most answers.</summary>
    private const int Usual = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Usual);
    private int _length;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => Room(sizeHint).AsMemory(_length);

    public Span<byte> GetSpan(int sizeHint = 0) => Room(sizeHint).AsSpan(_length);

    /// <summary>What was gathered so far; nobody's once it is disposed of.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    /// <summary>An answer may hold what is personal: nobody who borrows the array next finds it.</summary>
    public void Dispose()
    {
        _bytes.AsSpan(0, _length).Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private byte[] Room(int wanted)
    {
        if (_bytes.Length - _length >= Math.Max(1, wanted)) return _bytes;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _length + wanted));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        _bytes.AsSpan(0, _length).Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
        return _bytes = larger;
    }
}
