using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>The names that formulas hold.</summary>
internal static class FactMentions
{
    /// <summary>The facts an expression reads, those that tables of its figures are read by among them.</summary>
    public static IEnumerable<string> Of(Expression expression, ILookup<string, string> factsOfFigures) => expression switch
    {
        FactExpression fact => [fact.Fact],
        FigureExpression figure => factsOfFigures[figure.Figure],
        _ => ExpressionWalk.Parts(expression).SelectMany(part => Of(part, factsOfFigures)),
    };
}
