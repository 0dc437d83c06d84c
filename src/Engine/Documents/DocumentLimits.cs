namespace DiagnosisEngine.Documents;

/// <summary>How large one file may be in the parser's own measure. Counted on its events, before anything is built from them.</summary>
internal static class DocumentLimits
{
    /// <summary>UTF-8 bytes of one file, whether it came from a folder or from memory.</summary>
    public const int FileBytes = 4 << 20;

    /// <summary>Mappings and lists inside one another.</summary>
    public const int Depth = 32;

    /// <summary>Texts, lists and mappings of one file together, keys included.</summary>
    public const int Nodes = 100_000;

    /// <summary>UTF-16 units of one text.</summary>
    public const int TextLength = 8_192;

    /// <summary>Keys of one mapping.</summary>
    public const int Keys = 10_000;

    /// <summary>Mistakes of one file after which the rest of it is not read.</summary>
    public const int Issues = 100;

    /// <summary>How often a file is read, each time as if what stopped the parser before stood in quotes.</summary>
    public const int Readings = 8;
}
