using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Packs;

/// <summary>Finds the rule files below a folder without leaving it.</summary>
/// <param name="root">The folder.</param>
/// <param name="name">What its files' paths begin with.</param>
/// <param name="limits">How much is read.</param>
/// <param name="issues">Gets what could not be read.</param>
internal sealed class RuleFileFinder(string root, string name, RuleFolderLimits limits, ICollection<Issue> issues)
{
    /// <summary>Adds every <c>*.yaml</c> with its path as messages name it. Stops beyond the limit of files.</summary>
    public void Find(List<(string Path, string File)> found) => Walk(root, name, 0, found);

    private void Walk(string folder, string path, int depth, List<(string Path, string File)> found)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            issues.Add(FolderIssues.FileUnreadable(path));
            return;
        }
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (found.Count > limits.Files) return;
            // Hidden entries belong to editors and version control; some mounts keep whole copies of the rules there.
            if (entry.Name.StartsWith('.')) continue;
            var entryPath = $"{path}/{entry.Name}";
            if (entry.LinkTarget is not null && !StaysInside(entry))
            {
                issues.Add(FolderIssues.LinkOutside(entryPath));
                continue;
            }
            if (entry is FileInfo file)
            {
                if (file.Extension == ".yaml") found.Add((entryPath, file.FullName));
            }
            // A link to a folder inside would read the same files twice, or for ever.
            else if (entry.LinkTarget is null && depth < limits.Depth)
            {
                Walk(entry.FullName, entryPath, depth + 1, found);
            }
        }
    }

    private bool StaysInside(FileSystemInfo link)
    {
        try
        {
            var target = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            return target is not null && Path.GetFullPath(target).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
