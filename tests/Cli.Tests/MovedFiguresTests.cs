using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Cli.Tests;

/// <summary>Two figures of the repository's rules changed at once: what moves with each is told, conditions, deadlines and replies.</summary>
public sealed class MovedFiguresTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moved-").FullName;

    public MovedFiguresTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Rules, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Repository.Rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Replace("heilongjiang-heating", "room_temperature_floor: 20 ℃", "room_temperature_floor: 21 ℃");
        Replace("heating-practice", "cold_arrival: { value: 24h,", "cold_arrival: { value: 12h,");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Against_TwoChangedFigures_TellsWhatMovesWithEach()
    {
        var (exit, output, error) = await Tool.RunAsync(null, "regulations", "--against", Repository.Rules, "--rules", _folder, "--lang", "en");
        Assert.True(exit == 1, error);
        var (arrival, floor) = (Part(output, "$cold_arrival  heating-practice/room: 1d → 12h"), Part(output, "$room_temperature_floor  heilongjiang-heating/room-temperature: 20 ℃ → 21 ℃"));
        // A limit: it moves deadlines of causes and of steps, and no condition of a tree.
        Assert.Contains("heating.riser-blocked respond-within", arrival, StringComparison.Ordinal);
        Assert.Contains("heating-field-check within", arrival, StringComparison.Ordinal);
        Assert.DoesNotContain("tree.yaml", arrival, StringComparison.Ordinal);
        // A threshold that trees name themselves, and that a fact is computed from.
        Assert.Contains("heating/room-too-cold/tree.yaml", floor, StringComparison.Ordinal);
        Assert.Contains("heating-field-check.playbook.yaml", floor, StringComparison.Ordinal);
        Assert.Contains("heating/vocabulary.yaml", floor, StringComparison.Ordinal);
        Assert.Matches(@"\d+ replies\n.*causes\.yaml:\d+", floor);
        Assert.DoesNotContain("deadlines", floor, StringComparison.Ordinal);
        Assert.EndsWith("2 figures changed\n", output, StringComparison.Ordinal);
    }

    private static string Part(string output, string heading)
    {
        var start = output.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{heading}' is not told:\n{output[..Math.Min(output.Length, 2000)]}");
        var end = output.IndexOf("\n$", start + 1, StringComparison.Ordinal);
        return output[start..(end < 0 ? output.Length : end)];
    }

    private void Replace(string regulation, string before, string after)
    {
        var path = Path.Combine(_folder, "regulations", regulation + ".regulation.yaml");
        var text = File.ReadAllText(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }
}
