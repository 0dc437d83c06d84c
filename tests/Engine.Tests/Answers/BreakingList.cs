using System.Collections;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>Readings that are fetched late, and then are not there.</summary>
internal sealed class BreakingList : IReadOnlyList<SourceReading>
{
    public int Count => throw new InvalidOperationException("no network");

    public SourceReading this[int index] => throw new InvalidOperationException("no network");

    public IEnumerator<SourceReading> GetEnumerator() => throw new InvalidOperationException("no network");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
