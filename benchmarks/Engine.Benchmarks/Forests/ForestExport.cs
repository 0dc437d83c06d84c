using System.Text.Json;

namespace DiagnosisEngine.Benchmarks;

/// <summary>Writes forests for engines of other languages: <c>export FOLDER</c>.</summary>
internal static class ForestExport
{
    private const int Cases = 300;
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web) { MaxDepth = 128 };

    public static void Run(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var shape in ForestShape.All)
        {
            var forest = new Forest(shape);
            Console.WriteLine(forest.Check());
            using var file = File.Create(Path.Combine(folder, shape + ".json"));
            JsonSerializer.Serialize(file, new
            {
                Trees = forest.Roots,
                Cases = forest.Values[..Cases],
                Chosen = forest.Chosen[..Cases],
                Leaves = Enumerable.Range(0, Cases).Select(i => forest.Generated[forest.Chosen[i]](forest.Plain[i])),
            }, Names);
        }
    }
}
