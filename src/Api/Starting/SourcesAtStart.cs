using DiagnosisEngine.Api.Areas;
using DiagnosisEngine.Sources;

namespace DiagnosisEngine.Api.Starting;

/// <summary>The sources a host's settings name, and its own count of complaints where it is known where customers lie.</summary>
internal static class SourcesAtStart
{
    /// <summary>Null when a file cannot be used; what is wrong has then been printed.</summary>
    public static SourceSet? Load(IConfiguration configuration, TextWriter error)
    {
        try
        {
            var sources = SourceSet.Load(new SourceFiles
            {
                Readings = configuration["readings"],
                Systems = configuration["systems"],
                Events = configuration["events"],
                Coverage = configuration["coverage"],
            });
            return sources.Areas is { } areas ? sources with { Sources = sources.Sources.Add(new AreaReports(areas.FindAsync, TimeProvider.System)) } : sources;
        }
        catch (Exception e) when (e is ReadingsFileException or SystemMappingException)
        {
            error.WriteLine(e.Message);
            return null;
        }
    }
}
