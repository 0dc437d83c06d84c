using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>The complaints of the rules' own cases: authors have said what is to be heard in them.</summary>
internal static class CaseTexts
{
    /// <summary>A case is read so often in each round, and counts for so many texts each time: it must pass.</summary>
    private const int Times = 4, Weight = 5;

    public static IEnumerable<LabelledText> Of(RuleBase rules) => rules.Packs.Values.SelectMany(pack => pack.Cases)
        .Where(one => one is { Text: not null, Todo: null }).Select(one => Label(rules, one)).OfType<LabelledText>()
        .SelectMany(text => Enumerable.Repeat(text with { Weight = Weight }, Times));

    private static LabelledText? Label(RuleBase rules, RuleCase one)
    {
        ImmutableArray<string> hazards = one.Expect.Hazards ?? [];
        if (one.Expect.Category == "other") return new(one.Name, one.Text!, null, "other", hazards);
        // A case that says neither what it is about nor what comes out shows what it is not about; of dangers it may still speak.
        if (one.Expect is { Category: null, Causes: null or { IsEmpty: true }, Status: null or "undetermined" })
            return one.Expect.Hazards is null ? null : new(one.Name, one.Text!, null, LabelledText.NoGroup, hazards);
        if ((one.Expect.Category ?? Handled(rules.Trees[one.Tree])) is { } category && rules.Categories.TryGetValue(category, out var known))
            return new(one.Name, one.Text!, category, known.Group, hazards);
        return one.Expect.Hazards is null ? null : new(one.Name, one.Text!, null, LabelledText.NoGroup, hazards);

        // What comes to a gate before several matters may be about any of them.
        string? Handled(DecisionTree tree) => tree is { IsGate: true, Handles.Length: > 1 } ? null : tree.Handles.FirstOrDefault(rules.Categories.ContainsKey);
    }
}
