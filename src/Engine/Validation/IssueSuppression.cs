using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>
/// Takes out the warnings and notes that authors have answered: <c># allow DE2301: reason</c> at the end of the line, or on the line above.
/// Errors are never silenced; an answer without a reason, or to nothing, is itself a warning.
/// </summary>
internal static partial class IssueSuppression
{
    /// <summary>The first code of the rooms behind this one, whose issues are known only when those rooms have run.</summary>
    private const string FirstOfLaterRooms = "DE2500";

    /// <summary>Said by a later room too: it takes a program to say it.</summary>
    private const string OfPrograms = "DE2214";

    /// <summary>Said where rules are checked alone, since it takes too long for every load.</summary>
    private static readonly string[] OnlyForAuthors = ["DE2718", "DE2719"];

    /// <summary>What begins so is said by <c>diagnose check</c> where source material is at hand.</summary>
    private const string OfSheets = "DE29";

    private enum Stage
    {
        Rules,
        LaterRooms,
        Authors,
        Sheets,
    }

    /// <summary>Answers to what binding and checking say.</summary>
    public static IReadOnlyList<Issue> Apply(RuleFiles files, IReadOnlyList<Issue> issues) => Apply(files, issues, Stage.Rules);

    /// <summary>Answers to what later rooms say, once all of them have run.</summary>
    public static IReadOnlyList<Issue> ApplyToLaterRooms(RuleFiles files, IReadOnlyList<Issue> issues) => Apply(files, issues, Stage.LaterRooms);

    /// <summary>Answers to what is only said to authors.</summary>
    public static IReadOnlyList<Issue> ApplyToAuthorChecks(RuleFiles files, IReadOnlyList<Issue> issues) => Apply(files, issues, Stage.Authors);

    /// <summary>Answers to what is said with source material at hand; without it nobody knows whether they answer anything.</summary>
    public static IReadOnlyList<Issue> ApplyToSheets(RuleFiles files, IReadOnlyList<Issue> issues) => Apply(files, issues, Stage.Sheets);

    private static List<Issue> Apply(RuleFiles files, IReadOnlyList<Issue> issues, Stage stage)
    {
        var told = issues.ToList();
        foreach (var file in files.Files.Where(file => file.Content.Contains("allow", StringComparison.Ordinal)))
            foreach (var mark in Marks(file).Where(mark => Of(mark.Code) == stage)) Apply(mark, told);
        return told;
    }

    private static void Apply(Mark mark, List<Issue> told)
    {
        if (mark.Reason.Length == 0)
        {
            told.Add(CheckIssues.SuppressionWithoutReason(mark.At, mark.Code));
            return;
        }
        var silenced = told.RemoveAll(issue => issue.Severity != IssueSeverity.Error && issue.Code == mark.Code
            && issue.At.Path == mark.At.Path && issue.At.Line == mark.Line);
        if (silenced == 0 && !(IsOfWholeRules(mark.Code) && told.Exists(issue => issue.Severity == IssueSeverity.Error))) told.Add(CheckIssues.SuppressionOfNothing(mark.At, mark.Code));
    }

    private static Stage Of(string code) => OnlyForAuthors.Contains(code) ? Stage.Authors : code.StartsWith(OfSheets, StringComparison.Ordinal) ? Stage.Sheets : code == OfPrograms || string.CompareOrdinal(code, FirstOfLaterRooms) >= 0 ? Stage.LaterRooms : Stage.Rules;

    /// <summary>Said only when no error stands in the way; with one about, nothing is known of these warnings.</summary>
    private static bool IsOfWholeRules(string code) => string.CompareOrdinal(code, "DE2200") >= 0;

    private static IEnumerable<Mark> Marks(SourceText file)
    {
        var lines = file.Lines();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].Contains("allow", StringComparison.Ordinal) || Comment().Match(lines[i]) is not { Success: true } match) continue;
            var sign = match.Groups["mark"];
            // A comment that stands alone speaks of the next line that is none.
            var line = i;
            if (lines[i].AsSpan(0, sign.Index).IsWhiteSpace())
                while (line < lines.Length - 1 && lines[line].TrimStart().StartsWith('#')) line++;
            yield return new Mark(match.Groups["code"].Value, match.Groups["reason"].Value.Trim(), line + 1,
                new SourceSpan(file.Path, i + 1, sign.Index + 1, i + 1, lines[i].Length + 1));
        }
    }

    [GeneratedRegex(@"(?:^|\s)(?<mark>#\s*allow\s+(?<code>DE[0-9]{4}))(?:\s*[:：](?<reason>.*))?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    private sealed record Mark(string Code, string Reason, int Line, SourceSpan At);
}
