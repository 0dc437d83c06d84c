using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Regulations;

/// <summary>A figure as authors write it.</summary>
internal static class FigureText
{
    public static string Of(Figure figure)
    {
        var value = figure.Table is { } table ? $"{table.On}: {string.Join("; ", table.Rows.Select(row => $"{row.When.Text} → {Of(row.Value)}"))}" : Of(figure.Value!);
        return value + (figure.Per is { } per ? $" / {per}" : "") + (figure.After is { } after ? $" after {after}" : "") + (figure.Before is { } before ? $" before {before}" : "") + (figure.IsMean ? " mean" : "");
    }

    private static string Of(Value value) => string.Join(", ", GivenFact.Of(value).Values);
}
