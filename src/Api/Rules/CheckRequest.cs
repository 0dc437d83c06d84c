namespace DiagnosisEngine.Api.Rules;

/// <summary>Rules to be checked.</summary>
internal sealed record CheckRequest
{
    /// <summary>YAML by path, as <c>heating/room-too-cold/tree.yaml</c>.</summary>
    public IReadOnlyDictionary<string, string>? Files { get; init; }

    /// <summary>current (default): the files take their places among the rules in use. nothing: they are all there is.</summary>
    public string? Onto { get; init; }
}
