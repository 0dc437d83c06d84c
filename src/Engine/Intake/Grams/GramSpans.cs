namespace DiagnosisEngine.Intake;

/// <summary>Walks the runs of a text without keeping them.</summary>
internal struct GramSpans(string text)
{
    private int _start = -1;
    private int _length = GramReader.Longest;

    public readonly int Start => _start;

    public readonly int Length => _length;

    public readonly ReadOnlySpan<char> Current => text.AsSpan(_start, _length);

    public bool MoveNext()
    {
        while (true)
        {
            if (_start >= 0 && _length < GramReader.Longest && _start + _length < text.Length && char.IsLetterOrDigit(text[_start + _length]))
            {
                _length++;
                return true;
            }
            if (++_start >= text.Length) return false;
            _length = 0;
            if (!char.IsLetterOrDigit(text[_start])) _length = GramReader.Longest;
        }
    }
}
