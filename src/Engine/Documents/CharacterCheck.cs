using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Documents;

/// <summary>What must be seen on the raw lines, because the parser would read on and place its complaint elsewhere.</summary>
internal static class CharacterCheck
{
    /// <summary>False when the parser should not see this file.</summary>
    public static bool Passes(SourcePage page, ICollection<Issue> issues)
    {
        for (var number = 1; number <= page.LineCount; number++)
        {
            var line = page.Line(number);
            var indent = line.Length - line.TrimStart(' ', '\t').Length;
            var tab = line.IndexOf('\t', 0, indent);
            if (tab >= 0 && indent < line.Length)
            {
                issues.Add(YamlIssues.TabIndent(page.Span(number, tab + 1, 1)));
                return false;
            }
            for (var i = 0; i < line.Length; i++)
                if (IsForbidden(line, i))
                {
                    issues.Add(YamlIssues.ControlCharacter(page.Span(number, i + 1, 1), line[i]));
                    return false;
                }
        }
        return true;
    }

    private static bool IsForbidden(string line, int i) =>
        (char.IsControl(line[i]) && line[i] != '\t')
        || line[i] is '\uFFFE' or '\uFFFF' or '\uFEFF'
        || (char.IsHighSurrogate(line[i]) && !(i + 1 < line.Length && char.IsLowSurrogate(line[i + 1])))
        || (char.IsLowSurrogate(line[i]) && !(i > 0 && char.IsHighSurrogate(line[i - 1])));
}
