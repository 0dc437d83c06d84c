using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Packs;

/// <summary>The rule files of one load, in reading order: folder by folder, in each by path.</summary>
/// <param name="Files">What the binder reads.</param>
/// <param name="Digest">SHA-256 over paths and contents in lower-case hexadecimal; the same on every machine.</param>
public sealed record RuleFiles(ImmutableArray<SourceText> Files, string Digest)
{
    /// <summary>The first segment of the paths of the first folder, over which all others are laid; empty with no files.</summary>
    internal string MainFolder => Files is [var first, ..] && first.Path.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? first.Path[..end] : "";

    /// <summary>Files that come from memory, such as those of a test or of a request to check rules.</summary>
    public static RuleFiles Of(params IEnumerable<SourceText> files)
    {
        var all = files.ToImmutableArray();
        return new RuleFiles(all, DigestOf(all));
    }

    /// <summary>What a load of these folders would read, to see whether anything has changed. What cannot be read is left out; a load says so.</summary>
    /// <param name="folders">The main one first, overlays after it.</param>
    public static RuleFiles Read(params IEnumerable<string> folders) => new RuleFolderReader().Read(folders, []);

    /// <summary>With files in place of those of the same path; further ones take their place in the reading order of their folder.</summary>
    public RuleFiles With(params IEnumerable<SourceText> files)
    {
        var given = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var kept = Files.Where(file => !given.ContainsKey(file.Path)).Concat(given.Values);
        var folders = Files.Concat(given.Values).Select(Folder).Distinct(StringComparer.Ordinal).ToList();
        return Of(kept.OrderBy(file => folders.IndexOf(Folder(file))).ThenBy(file => file.Path, StringComparer.Ordinal));
    }

    private static string Folder(SourceText file) => file.Path.Split('/')[0];

    private static string DigestOf(ImmutableArray<SourceText> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            // A length before each part keeps two files from being taken for one.
            Append(hash, file.Path);
            Append(hash, file.Content.ReplaceLineEndings("\n"));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.IsLittleEndian ? BitConverter.GetBytes(bytes.Length) : [.. BitConverter.GetBytes(bytes.Length).Reverse()]);
        hash.AppendData(bytes);
    }
}
