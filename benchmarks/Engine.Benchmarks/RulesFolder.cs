namespace DiagnosisEngine.Benchmarks;

/// <summary>The rules of this repository, found from wherever the benchmark runs.</summary>
internal static class RulesFolder
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DiagnosisEngine.sln")))
                return Path.Combine(folder.FullName, "rules");
        throw new DirectoryNotFoundException("No folder above the benchmark holds DiagnosisEngine.sln.");
    }
}
