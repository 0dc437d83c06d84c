using System.Collections.Immutable;

namespace DiagnosisEngine.Answers;

/// <summary>The members an object may have, and which of them stood already.</summary>
internal record struct MemberSet(ImmutableArray<string> Known)
{
    private int _seen;

    /// <summary>False: it stood before.</summary>
    public bool Take(int place)
    {
        var bit = 1 << place;
        if ((_seen & bit) != 0) return false;
        _seen |= bit;
        return true;
    }
}
