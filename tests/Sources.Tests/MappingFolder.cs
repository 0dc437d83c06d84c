namespace DiagnosisEngine.Sources.Tests;

/// <summary>A folder of mapping files for one test.</summary>
public sealed class MappingFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("systems-").FullName;

    public MappingFolder Write(string system, string json)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, system + ".system.json"), json);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
