using System.Text.RegularExpressions;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Architecture;

/// <summary>The size and cleanliness of what we write.</summary>
public sealed class HouseTests
{
    private static string[] Sources() =>
    [
        .. from folder in new[] { "src", "tests", "samples", "benchmarks" }
           from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
           where !Regex.IsMatch(file, @"[\\/](bin|obj)[\\/]")
           select file,
    ];

    [Fact]
    public void Files_AreShort()
    {
        var lengths = Sources().Where(f => f.Contains("src", StringComparison.Ordinal)).Select(f => File.ReadLines(f).Count()).Order().ToArray();
        Assert.True(lengths[lengths.Length / 2] < 60, $"median {lengths[lengths.Length / 2]}");
        Assert.True(lengths[lengths.Length * 9 / 10] < 180, $"p90 {lengths[lengths.Length * 9 / 10]}");
        Assert.True(lengths[^1] <= 400, $"longest {lengths[^1]}");
    }

    [Fact]
    public void Files_HoldNoRegionsAndNoUnfinishedMarks()
    {
        var mark = new Regex(@"#reg" + @"ion|NotImplemented" + @"Exception|\bTO" + @"DO\b|FIX" + @"ME|HA" + @"CK\b");
        Assert.Empty(Sources().Where(f => mark.IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(Repository.Root, f)));
    }
}
