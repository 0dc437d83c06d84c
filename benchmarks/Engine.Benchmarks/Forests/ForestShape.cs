namespace DiagnosisEngine.Benchmarks;

/// <summary>How many trees of how many nodes.</summary>
/// <param name="Name">As the report calls it.</param>
/// <param name="Trees">How many.</param>
/// <param name="Nodes">Of each, leaves included.</param>
/// <param name="Depth">The most decisions on one way.</param>
internal sealed record ForestShape(string Name, int Trees, int Nodes, int Depth)
{
    public static ForestShape[] All { get; } = [new("1x43", 1, 43, 6), new("50x41", 50, 41, 6), new("1000x41", 1000, 41, 6), new("1x10001", 1, 10_001, 14)];

    public static ForestShape Of(string name) => All.Single(s => s.Name == name);

    public override string ToString() => Name;
}
