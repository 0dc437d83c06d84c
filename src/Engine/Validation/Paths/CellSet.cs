namespace DiagnosisEngine.Validation;

/// <summary>Some of the cells into which conditions cut what a variable may be. Kept as ranges, so that a thousand bounds on one fact stay cheap.</summary>
internal sealed class CellSet
{
    /// <summary>First and last cell of each range, ascending; ranges neither touch nor overlap.</summary>
    private readonly int[] _ends;

    private CellSet(int[] ends) => _ends = ends;

    public static CellSet Empty { get; } = new([]);

    public bool IsEmpty => _ends.Length == 0;

    /// <summary>How much it costs to read.</summary>
    public int Size => _ends.Length;

    public int First => _ends[0];

    public static CellSet Range(int first, int last) => last < first ? Empty : new([first, last]);

    public IEnumerable<(int First, int Last)> Ranges
    {
        get
        {
            for (var i = 0; i < _ends.Length; i += 2) yield return (_ends[i], _ends[i + 1]);
        }
    }

    public IEnumerable<int> Cells => Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1));

    public bool Contains(int cell) => Holds(cell, cell);

    /// <summary>Every cell of the range is in it.</summary>
    public bool Holds(int first, int last)
    {
        var i = At(first);
        return i < _ends.Length && _ends[i] <= first && last <= _ends[i + 1];
    }

    public bool IsWithin(CellSet other)
    {
        for (var i = 0; i < _ends.Length; i += 2)
            if (!other.Holds(_ends[i], _ends[i + 1])) return false;
        return true;
    }

    public CellSet And(CellSet other)
    {
        if (_ends.Length > other._ends.Length) return other.And(this);
        var ends = new List<int>(_ends.Length + 2);
        for (var i = 0; i < _ends.Length; i += 2)
            for (var j = other.At(_ends[i]); j < other._ends.Length && other._ends[j] <= _ends[i + 1]; j += 2)
            {
                ends.Add(Math.Max(_ends[i], other._ends[j]));
                ends.Add(Math.Min(_ends[i + 1], other._ends[j + 1]));
            }
        return ends.Count == 0 ? Empty : new([.. ends]);
    }

    public CellSet Or(CellSet other)
    {
        if (IsEmpty) return other;
        if (other.IsEmpty) return this;
        var ends = new List<int>(_ends.Length + other._ends.Length);
        foreach (var (first, last) in Ranges.Concat(other.Ranges).OrderBy(range => range.First))
            if (ends.Count > 0 && first <= ends[^1] + 1) ends[^1] = Math.Max(ends[^1], last);
            else ends.AddRange([first, last]);
        return new([.. ends]);
    }

    public CellSet Without(CellSet other)
    {
        var ends = new List<int>(_ends.Length + 2);
        for (var i = 0; i < _ends.Length; i += 2)
        {
            var next = _ends[i];
            for (var j = other.At(next); j < other._ends.Length && other._ends[j] <= _ends[i + 1]; j += 2)
            {
                if (other._ends[j] > next) ends.AddRange([next, other._ends[j] - 1]);
                next = other._ends[j + 1] + 1;
            }
            if (next <= _ends[i + 1]) ends.AddRange([next, _ends[i + 1]]);
        }
        return ends.Count == 0 ? Empty : new([.. ends]);
    }

    /// <summary>The range that holds the cell, else the first one behind it.</summary>
    private int At(int cell)
    {
        var (low, high) = (0, _ends.Length / 2);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ends[2 * middle + 1] < cell) low = middle + 1;
            else high = middle;
        }
        return 2 * low;
    }
}
