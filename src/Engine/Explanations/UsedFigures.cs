using System.Text.RegularExpressions;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Explanations;

/// <summary>The figures that an answer rests on.</summary>
internal static partial class UsedFigures
{
    /// <summary>Those that decided: of the conditions looked at, and of the facts computed for them. Names, each once.</summary>
    public static IEnumerable<string> OfDiagnosis(Diagnosis diagnosis, FactFrame frame)
    {
        var steps = diagnosis.Causes.SelectMany(c => c.Because).Concat(diagnosis.Trace).ToArray();
        var written = steps.SelectMany(step => FigureName().Matches(step.Condition)).Select(match => match.Groups[1].Value);
        var computed = steps.SelectMany(step => step.Facts).Select(fact => fact.Fact).Distinct(StringComparer.Ordinal).SelectMany(fact => OfFact(fact, frame));
        return written.Concat(computed).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The limits of what is done next, of causes and of their steps.</summary>
    public static IEnumerable<string> OfLimits(Diagnosis diagnosis, RuleBase rules) => diagnosis.PlanFrom
        .SelectMany(cause => new[] { cause.RespondWithin, cause.ResolveWithin }
            .Concat(cause.Playbook is { } id && rules.Playbooks.TryGetValue(id, out var playbook) ? playbook.Steps.Select(step => step.Within) : []))
        .Select(rule => rule?.Figure).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Those that sentences and steps of what is done next print or ask.</summary>
    public static IEnumerable<string> OfSentences(Diagnosis diagnosis, RuleBase rules)
    {
        var steps = diagnosis.PlanFrom.SelectMany(cause => cause.Playbook is { } id && rules.Playbooks.TryGetValue(id, out var playbook) ? playbook.Steps : []).ToArray();
        var wordings = diagnosis.PlanFrom.SelectMany(cause => new[] { cause.Found, cause.WeDo, cause.YouCanDo }.Concat(cause.Basis.Select(entry => entry.Text)))
            .Concat(steps.Select(step => step.Text)).OfType<Sentence>().SelectMany(sentence => sentence.Wordings).ToArray();
        return wordings.SelectMany(wording => wording.Template.Parts).Where(part => part.Kind == TemplatePartKind.Figure).Select(part => part.Text)
            .Concat(wordings.Select(wording => wording.When).Concat(steps.Select(step => step.When)).OfType<Formula>().SelectMany(formula => ExpressionWalk.Figures(formula.Root)))
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> OfFact(string fact, FactFrame frame)
    {
        var (waiting, seen) = (new Stack<string>([fact]), new HashSet<string>(StringComparer.Ordinal));
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next) || !frame.Symbols.TryFactSlot(next, out var slot)) continue;
            foreach (var formula in frame.Symbols.Fact(slot).From)
            {
                foreach (var figure in ExpressionWalk.Figures(formula.Root)) yield return figure;
                foreach (var behind in ExpressionWalk.Facts(formula.Root)) waiting.Push(behind);
            }
        }
    }

    [GeneratedRegex(@"\$([A-Za-z_][A-Za-z0-9_.]*)", RegexOptions.NonBacktracking)]
    private static partial Regex FigureName();
}
