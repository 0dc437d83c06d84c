using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Intake;

/// <summary>Reads phrase notation as authors write it.</summary>
internal static partial class PhraseReader
{
    private const string UnitsOfDates = "年月日号度元块天点";

    /// <summary>Reads one phrase.</summary>
    /// <param name="phrase">As written.</param>
    /// <param name="fact">Whose value <c>{}</c> stands for; null where there is none.</param>
    /// <param name="issues">Receives what is wrong.</param>
    /// <param name="isPart">It is heard only beside something else, so one character may do.</param>
    /// <returns>Null after an error.</returns>
    public static PhrasePattern? Read(Phrase phrase, FactDefinition? fact, ICollection<Issue> issues, bool isPart = false)
    {
        if (PhraseNotation.IsCombination(phrase.Text) || phrase.Text.Contains('<'))
        {
            issues.Add(PhraseIssues.NoCombinationHere(phrase.At, phrase.Text));
            return null;
        }
        var elements = Split(phrase.Text);
        var known = issues.Count;
        if (elements.Any(e => e.Text.Contains('{') || e.Text.Contains('}'))) issues.Add(PhraseIssues.StrayBrace(phrase.At, phrase.Text));
        if (elements.Length == 0 || elements[0].Kind == PhraseElementKind.Gap || elements[^1].Kind == PhraseElementKind.Gap)
            issues.Add(PhraseIssues.GapAtEdge(phrase.At, phrase.Text));
        if (elements.Any(e => e.Kind == PhraseElementKind.Value) && !TakesValues(fact)) issues.Add(PhraseIssues.ValueWithoutFact(phrase.At, phrase.Text));
        if (elements.Count(e => e.Kind == PhraseElementKind.Value) > 1) issues.Add(PhraseIssues.TwoValues(phrase.At, phrase.Text));
        if (elements.Sum(e => e.Text.Length) < (isPart || elements.Any(e => e.Kind == PhraseElementKind.Value) ? 1 : 2)) issues.Add(PhraseIssues.TooShort(phrase.At, phrase.Text));
        for (var i = 1; i < elements.Length; i++)
            if (elements[i - 1].Kind == PhraseElementKind.Gap) CheckGap(phrase, i > 1 ? elements[i - 2].Text : "", elements[i].Text, issues);
        return issues.Skip(known).Any(i => i.Severity == IssueSeverity.Error) ? null : new(phrase, elements, Longest(elements), fact);
    }

    /// <summary><c>{}</c> can stand for a value of this fact.</summary>
    public static bool TakesValues(FactDefinition? fact) => fact is { Type: not (FactType.Boolean or FactType.Choice) };

    private static void CheckGap(Phrase phrase, string before, string after, ICollection<Issue> issues)
    {
        if (before is [.., >= '0' and <= '9'] && after is [var unit, ..] && (char.IsAsciiDigit(unit) || UnitsOfDates.Contains(unit)))
            issues.Add(PhraseIssues.GapOverNumeral(phrase.At, phrase.Text));
        else if (Counter().Match(after) is { Success: true } counter)
            issues.Add(PhraseIssues.GapBeforeCounter(phrase.At, phrase.Text, counter.Groups["word"].Value));
    }

    /// <summary>A measure word that says nothing without a number before it; 天 of 天然气 is none.</summary>
    [GeneratedRegex("^(?<word>几?(?:个(?:小时|月|工作日)|小时|分钟|天|[年次元度户]|月的|块钱))(?:$|了|多|以上|以内|没|还|都|的|电|内|前|后)", RegexOptions.NonBacktracking)]
    private static partial Regex Counter();

    private static int Longest(ImmutableArray<PhraseElement> elements)
    {
        var best = 0;
        for (var i = 1; i < elements.Length; i++)
            if (elements[i].Text.Length > elements[best].Text.Length) best = i;
        return best;
    }

    private static ImmutableArray<PhraseElement> Split(string text)
    {
        var elements = ImmutableArray.CreateBuilder<PhraseElement>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var isValue = at + 1 < text.Length && text[at] == '{' && text[at + 1] == '}';
            if (at < text.Length && text[at] != '…' && !isValue) continue;
            var literal = TextFolder.Fold(text[start..at]).Text;
            if (literal.Length > 0) elements.Add(new(PhraseElementKind.Literal, literal));
            if (at == text.Length) break;
            // Chinese keyboards type …… for one.
            if (isValue) elements.Add(new(PhraseElementKind.Value, ""));
            else if (elements.Count == 0 || elements[^1].Kind != PhraseElementKind.Gap) elements.Add(new(PhraseElementKind.Gap, ""));
            if (isValue) at++;
            start = at + 1;
        }
        return elements.ToImmutable();
    }
}
