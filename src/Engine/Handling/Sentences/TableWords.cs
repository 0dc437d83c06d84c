using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Tells the rows of a table of which nobody knows yet which one holds: 城镇48小时、农村72小时.</summary>
internal sealed class TableWords(KnowledgeFrames knowledge)
{
    /// <summary>Every row that may hold, with its choice and its value; null where a row is no choice, or one row alone is left.</summary>
    public string? Of(FigureTable? table, in SpeechContext context)
    {
        var frame = context.Facts;
        if (table is null || !frame.Symbols.TryFactSlot(table.On, out var slot) || frame.Symbols.Fact(slot) is not { Type: FactType.Choice } fact) return null;
        var told = new List<(string Choice, string Value)>();
        foreach (var row in table.Rows)
        {
            var status = knowledge.Compile(row.When).Status(frame);
            if (status == ConditionStatus.False) continue;
            if (status == ConditionStatus.True || Choice(row.When.Root, fact) is not { } choice) return null;
            told.Add((choice, context.Telling.Say(row.Value, null, frame.Zone)));
        }
        return told.Count < 2 ? null : string.Join("、", told.GroupBy(row => row.Value).Select(rows => string.Join("和", rows.Select(row => row.Choice)) + rows.Key));
    }

    private static string? Choice(Expression test, FactDefinition fact) =>
        test is ComparisonExpression { Operator: Comparison.Equal, Right: LiteralExpression { Value: ChoiceValue { Key: var key } } }
            ? fact.Choices.FirstOrDefault(choice => choice.Key == key)?.Title : null;
}
