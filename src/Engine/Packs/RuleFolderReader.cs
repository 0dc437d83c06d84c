using System.Text;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Packs;

/// <summary>Reads the rule files of one or several folders, the main one first, overlays after it.</summary>
internal sealed class RuleFolderReader(RuleFolderLimits? limits = null)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly RuleFolderLimits limits = limits ?? new RuleFolderLimits();

    /// <summary>What could be read; everything else became an issue.</summary>
    public RuleFiles Read(IEnumerable<string> folders, ICollection<Issue> issues)
    {
        var files = new List<SourceText>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var total = 0L;
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
            {
                issues.Add(FolderIssues.FolderMissing(folder));
                continue;
            }
            var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            var found = new List<(string Path, string File)>();
            new RuleFileFinder(root, NameOf(root, names), limits, issues).Find(found);
            if (found.Count == 0) issues.Add(FolderIssues.NoFiles(folder));
            foreach (var (path, file) in found.OrderBy(pair => pair.Path, StringComparer.Ordinal))
            {
                if (files.Count == limits.Files)
                {
                    issues.Add(FolderIssues.TooManyFiles(folder, limits.Files));
                    return RuleFiles.Of(files);
                }
                if (ReadBytes(path, file, issues) is not { } bytes) continue;
                total += bytes.Length;
                if (total > limits.TotalBytes)
                {
                    issues.Add(FolderIssues.TotalTooLarge(path, limits.TotalBytes));
                    return RuleFiles.Of(files);
                }
                if (Decode(path, bytes, issues) is { } text) files.Add(new SourceText(path, text));
            }
        }
        return RuleFiles.Of(files);
    }

    /// <summary>The folder's own name; a number after it tells two folders of one name apart.</summary>
    internal static string NameOf(string root, HashSet<string> taken)
    {
        var name = Path.GetFileName(root);
        for (var number = 2; !taken.Add(name); number++) name = $"{Path.GetFileName(root)}-{number}";
        return name;
    }

    private byte[]? ReadBytes(string path, string file, ICollection<Issue> issues)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            if (stream.Length > limits.FileBytes)
            {
                issues.Add(FolderIssues.FileTooLarge(path, stream.Length, limits.FileBytes));
                return null;
            }
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            issues.Add(FolderIssues.FileUnreadable(path));
            return null;
        }
    }

    private static string? Decode(string path, byte[] bytes, ICollection<Issue> issues)
    {
        var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        try
        {
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException error)
        {
            // Negative when the first bad byte belongs to a sequence that began before it.
            var index = Math.Clamp(error.Index, 0, bytes.Length - start);
            var before = Encoding.UTF8.GetString(bytes, start, index);
            var line = before.Count(unit => unit == '\n') + 1;
            var column = before.Length - before.LastIndexOf('\n');
            issues.Add(FolderIssues.NotUtf8(new SourceSpan(path, line, column, line, column + 1)));
            return null;
        }
    }
}
