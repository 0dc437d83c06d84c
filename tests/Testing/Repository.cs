namespace DiagnosisEngine.Testing;

/// <summary>Where the repository and its rules stand, found from the folder of the running tests.</summary>
public static class Repository
{
    /// <summary>The folder that holds DiagnosisEngine.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The knowledge of this repository.</summary>
    public static string Rules { get; } = Path.Combine(Root, "rules");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "DiagnosisEngine.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("No folder above the tests holds DiagnosisEngine.sln.");
    }
}
