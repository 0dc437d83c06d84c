using System.Runtime.CompilerServices;

namespace DiagnosisEngine.Testing;

/// <summary>
/// Compares a text with the file kept beside the test: `Class.Method[.case].verified.txt`, Verify's own convention.
/// On a difference the text is written to `*.received.txt` and the test fails; to accept it, rename that file.
/// </summary>
public static class Snapshot
{
    /// <summary>Fails when the text differs from the kept one, or when none is kept yet.</summary>
    /// <param name="text">What the test produced. Line ends count as one line feed.</param>
    /// <param name="name">Tells cases of one test method apart.</param>
    /// <param name="extension">Of the kept file: txt, json, md.</param>
    /// <param name="file">The test's source file, filled in by the compiler.</param>
    /// <param name="method">The test's method, filled in by the compiler.</param>
    public static void Match(string text, string? name = null, string extension = "txt",
        [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file) + "." + method);
        if (name is not null) stem += "." + name;
        var received = text.ReplaceLineEndings("\n").TrimEnd('\n');
        var verifiedPath = $"{stem}.verified.{extension}";
        var receivedPath = $"{stem}.received.{extension}";
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n").TrimEnd('\n') : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }
        File.WriteAllText(receivedPath, received + "\n");
        throw new SnapshotMismatchException(verified is null
            ? $"No snapshot yet. Read {receivedPath} and rename it to {Path.GetFileName(verifiedPath)}.\n\n{received}"
            : $"{Path.GetFileName(verifiedPath)} differs from {receivedPath}.\n\n--- verified\n{verified}\n\n--- received\n{received}");
    }
}
