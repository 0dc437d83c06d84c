using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Tests.Answers;

/// <summary>A system that answers as a test says, and remembers what it was asked.</summary>
internal sealed class FakeSource(string system, Func<SourceRequest, CancellationToken, Task<IReadOnlyList<SourceReading>>> answer) : IFactSource
{
    private readonly List<string> _asked = [];

    public FakeSource(string system, params SourceReading[] readings)
        : this(system, (_, _) => Task.FromResult<IReadOnlyList<SourceReading>>(readings)) { }

    public string System => system;

    /// <summary>Ids of facts, in the order they were asked for.</summary>
    public IReadOnlyList<string> Asked => _asked;

    public void Forget() => _asked.Clear();

    public Task<IReadOnlyList<SourceReading>> ReadAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        lock (_asked) _asked.AddRange(request.Facts.Select(f => f.Id));
        return answer(request, cancellationToken);
    }
}
