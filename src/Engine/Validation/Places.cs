namespace DiagnosisEngine.Validation;

/// <summary>How places of GB/T 2260 contain one another: CN-3702 lies in CN-37, which lies in CN.</summary>
internal static class Places
{
    /// <summary>The place itself and those it lies in, nearest first.</summary>
    public static IEnumerable<string> Upward(string place)
    {
        for (var current = place; ; current = current.Length > 5 ? current[..^2] : "CN")
        {
            yield return current;
            if (current == "CN" || current.Length < 2) yield break;
        }
    }

    /// <summary>The one lies in the other or is it.</summary>
    public static bool LiesIn(string inner, string outer) => Upward(inner).Contains(outer);
}
