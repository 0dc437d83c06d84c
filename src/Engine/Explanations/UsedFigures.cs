using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>The figures that an answer rests on. Which ones a condition, a fact or a cause names is looked up once for all answers. Thread-safe.</summary>
/// <param name="rules">The rules.</param>
/// <param name="symbols">Of the rules.</param>
internal sealed partial class UsedFigures(RuleBase rules, SymbolTable symbols)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _ofConditions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _ofFacts = new(StringComparer.Ordinal);

    /// <summary>Those that decided: of the conditions looked at, and of the facts computed for them. Names, each once.</summary>
    public List<string> OfDiagnosis(Diagnosis diagnosis)
    {
        var (figures, facts) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var cause in diagnosis.Causes)
            foreach (var step in cause.Because) AddNew(OfCondition(step.Condition), figures);
        foreach (var step in diagnosis.Trace) AddNew(OfCondition(step.Condition), figures);
        foreach (var cause in diagnosis.Causes)
            foreach (var step in cause.Because) AddOfFacts(step, facts, figures);
        foreach (var step in diagnosis.Trace) AddOfFacts(step, facts, figures);
        return figures;
    }

    /// <summary>The limits of what is done next, of causes and of their steps.</summary>
    public IEnumerable<string> OfLimits(Diagnosis diagnosis) => diagnosis.PlanFrom
        .SelectMany(cause => new[] { cause.RespondWithin, cause.ResolveWithin }
            .Concat(cause.Playbook is { } id && rules.Playbooks.TryGetValue(id, out var playbook) ? playbook.Steps.Select(step => step.Within) : []))
        .Select(rule => rule?.Figure).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Those that sentences and steps of what is done next print or ask.</summary>
    public IEnumerable<string> OfSentences(Diagnosis diagnosis)
    {
        var causes = diagnosis.PlanFrom;
        if (causes.IsEmpty) return [];
        var steps = causes.SelectMany(cause => cause.Playbook is { } id && rules.Playbooks.TryGetValue(id, out var playbook) ? playbook.Steps : []).ToArray();
        var wordings = causes.SelectMany(cause => new[] { cause.Found, cause.WeDo, cause.YouCanDo }.Concat(cause.Basis.Select(entry => entry.Text)))
            .Concat(steps.Select(step => step.Text)).OfType<Sentence>().SelectMany(sentence => sentence.Wordings).ToArray();
        return wordings.SelectMany(wording => wording.Template.Parts).Where(part => part.Kind == TemplatePartKind.Figure).Select(part => part.Text)
            .Concat(wordings.Select(wording => wording.When).Concat(steps.Select(step => step.When)).OfType<Formula>().SelectMany(formula => ExpressionWalk.Figures(formula.Root)))
            .Distinct(StringComparer.Ordinal);
    }

    private void AddOfFacts(TraceStep step, HashSet<string> seen, List<string> into)
    {
        foreach (var fact in step.Facts)
            if (seen.Add(fact.Fact)) AddNew(_ofFacts.GetOrAdd(fact.Fact, static (id, symbols) => [.. OfFact(id, symbols).Distinct(StringComparer.Ordinal)], symbols), into);
    }

    private ImmutableArray<string> OfCondition(string condition) => !condition.Contains('$', StringComparison.Ordinal) ? []
        : _ofConditions.GetOrAdd(condition, static text => [.. FigureName().Matches(text).Select(match => match.Groups[1].Value)]);

    private static void AddNew(ImmutableArray<string> figures, List<string> into)
    {
        foreach (var figure in figures)
            if (!into.Contains(figure)) into.Add(figure);
    }

    private static IEnumerable<string> OfFact(string fact, SymbolTable symbols)
    {
        var (waiting, seen) = (new Stack<string>([fact]), new HashSet<string>(StringComparer.Ordinal));
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next) || !symbols.TryFactSlot(next, out var slot)) continue;
            foreach (var formula in symbols.Fact(slot).From)
            {
                foreach (var figure in ExpressionWalk.Figures(formula.Root)) yield return figure;
                foreach (var behind in ExpressionWalk.Facts(formula.Root)) waiting.Push(behind);
            }
        }
    }

    [GeneratedRegex(@"\$([A-Za-z_][A-Za-z0-9_.]*)", RegexOptions.NonBacktracking)]
    private static partial Regex FigureName();
}
