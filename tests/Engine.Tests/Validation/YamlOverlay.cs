using YamlDotNet.RepresentationModel;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>Lays a few keys over a file, so that a sample shows only what it is about.</summary>
internal static class YamlOverlay
{
    private static readonly string[] Kinds = ["ask", "first", "all", "conclude", "go"];

    /// <summary>The file with the keys of the sample; mappings are joined, everything else is replaced, nodes of another kind too.</summary>
    public static string Lay(string file, string sample)
    {
        var under = Root(file);
        Lay(under, Root(sample));
        using var text = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(under)).Save(text, assignAnchors: false);
        // The end mark that the emitter adds would begin a second document.
        return text.ToString().Replace("...\n", "", StringComparison.Ordinal);
    }

    private static YamlMappingNode Root(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static void Lay(YamlMappingNode under, YamlMappingNode over)
    {
        foreach (var (key, value) in over.Children)
            if (value is YamlMappingNode above && under.Children.TryGetValue(key, out var below) && below is YamlMappingNode mapping && !IsOtherNode(mapping, above)) Lay(mapping, above);
            else under.Children[key] = value;
    }

    private static bool IsOtherNode(YamlMappingNode under, YamlMappingNode over) =>
        Array.Exists(Kinds, kind => under.Children.ContainsKey(kind)) && Array.Exists(Kinds, kind => over.Children.ContainsKey(kind) && !under.Children.ContainsKey(kind));
}
