using System.Collections.Immutable;

namespace DiagnosisEngine.Cli.Training;

/// <summary>A complaint and what it is about, as somebody judged it.</summary>
/// <param name="Id">Of the line; empty: none given.</param>
/// <param name="Text">The complaint.</param>
/// <param name="Category">The category, where it was judged so exactly; else null.</param>
/// <param name="Group">The group; <c>other</c> is one.</param>
/// <param name="Hazards">Present or imminent dangers.</param>
internal sealed record LabelledText(string Id, string Text, string? Category, string Group, ImmutableArray<string> Hazards)
{
    /// <summary>Nobody judged what it is about, only whether there is danger.</summary>
    public const string NoGroup = "";

    /// <summary>Every group it complains about, where several were judged; <see cref="Group"/> among them.</summary>
    public ImmutableArray<string> Groups { get; init; } = [Group];

    /// <summary>As many texts it counts for each time it is read.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Whether dangers are called by their names.</summary>
    public Register Register { get; init; }

    /// <summary>The judge was unsure.</summary>
    public bool IsAmbiguous { get; init; }
}
