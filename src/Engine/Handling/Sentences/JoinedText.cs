namespace DiagnosisEngine.Handling;

/// <summary>A sentence of words and filled slots. Authors set slots off with spaces; between Chinese words and a value none is printed.</summary>
/// <param name="room">Where it is put together as long as it fits.</param>
internal ref struct JoinedText(Span<char> room)
{
    private Span<char> _room = room;
    private int _length;
    private bool _afterSlot;

    /// <summary>Adds the next stretch of the sentence.</summary>
    public void Append(ReadOnlySpan<char> next, bool isSlot)
    {
        if (isSlot && _length > 1 && _room[_length - 1] == ' ' && IsWide(_room[_length - 2])) _length--;
        if (_afterSlot && !isSlot && next.Length > 1 && next[0] == ' ' && IsWide(next[1])) next = next[1..];
        if (next.Length > _room.Length - _length) Grow(next.Length);
        next.CopyTo(_room[_length..]);
        _length += next.Length;
        _afterSlot = isSlot;
    }

    public override readonly string ToString() => _room[.._length].ToString();

    /// <summary>Chinese characters and full-width signs.</summary>
    private static bool IsWide(char character) => character >= '\u2E80';

    private void Grow(int wanted)
    {
        var larger = new char[Math.Max(2 * _room.Length, _length + wanted)];
        _room[.._length].CopyTo(larger);
        _room = larger;
    }
}
