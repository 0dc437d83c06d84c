using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// Tries tests of one fact on every value that can tell them apart: all keys of a choice; of a number every constant named,
/// one value between each two and one beyond both ends. What holds for these holds for all.
/// </summary>
internal sealed class FactTrials(FigureSettings settings, TimeZoneInfo zone)
{
    /// <summary>All trials; null when the tests reckon, or name what has no single value, so that nothing exact can be said.</summary>
    public IReadOnlyList<FactTrial>? Run(FactDefinition fact, IReadOnlyList<Formula> tests)
    {
        var parts = tests.SelectMany(test => ExpressionWalk.All(test.Root)).ToList();
        if (parts.Any(part => part is ArithmeticExpression or ExtremeExpression or ClockExpression or CaseExpression)) return null;
        if (parts.OfType<FactExpression>().Any(named => named.Fact != fact.Id)) return null;
        var figures = parts.OfType<FigureExpression>().Select(figure => figure.Figure).Distinct(StringComparer.Ordinal).ToList();
        var literals = parts.OfType<LiteralExpression>().Select(literal => literal.Value).OfType<Value>().ToList();
        var symbols = new SymbolTable([fact], figures);
        var compiler = new FormulaCompiler(symbols);
        var compiled = tests.Select(compiler.Compile).ToList();
        var trials = new List<FactTrial>();
        foreach (var (setting, index) in settings.Of(figures).Select((setting, index) => (setting, index)))
        {
            if (TrialValues.Of(fact, literals.Concat(setting.Values)) is not { } values) return null;
            foreach (var value in values)
            {
                var frame = new WitnessFrame(symbols, zone);
                frame.SupposeFact(fact.Id, value);
                foreach (var (figure, supposed) in setting) frame.SupposeFigure(figure, supposed);
                trials.Add(new FactTrial(value, [.. compiled.Select(test => test.Status(frame) == ConditionStatus.True)], index));
            }
        }
        return trials.Count == 0 ? null : trials;
    }
}
