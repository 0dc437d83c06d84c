using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>The figures of one case: in force at its place on its day, tables read by their fact.</summary>
internal sealed class FigureReader(KnowledgeFrames frames, FactFrame frame)
{
    private readonly PlacedFigures _placed = frames.FiguresAt(frame.Context.Place, frame.Context.OccurredOn);

    public bool PlaceWouldDecide { get; private set; }

    public FigureInForce? Find(int slot) => Find(_placed, slot);

    public FigureInForce? Find(string name, DateOnly day) =>
        frames.Symbols.TryFigureSlot(name, out var slot) ? Find(frames.FiguresAt(frame.Context.Place, day), slot) : null;

    private FigureInForce? Find(PlacedFigures figures, int slot)
    {
        var figure = figures.Find(slot);
        PlaceWouldDecide |= figure.PlaceWouldDecide;
        return figure.Found;
    }

    public Operand Read(int slot) => Read(Find(slot));

    /// <summary>The value a text gives for this case: its own table, read by the fact of the table.</summary>
    public Operand Read(FigureInForce? found) => found?.Figure switch
    {
        { Value: { } value } => Operand.Known(value),
        { Table: { } table } => Read(table),
        _ => Operand.Unknowable,
    };

    /// <summary>The fact a table waits for.</summary>
    public void AppendOpenFacts(int slot, List<int> into)
    {
        if (Find(slot)?.Figure.Table is { } table && frames.Symbols.TryFactSlot(table.On, out var fact)) frame.AppendOpenFacts(fact, into);
    }

    /// <summary>The first row that holds; a row that cannot be told stops the reading, and a value beside every row has none.</summary>
    private Operand Read(FigureTable table)
    {
        foreach (var row in table.Rows)
            switch (frames.Compile(row.When).Status(frame))
            {
                case ConditionStatus.True: return Operand.Known(row.Value);
                case ConditionStatus.Open: return Operand.Open;
                case ConditionStatus.Unknowable: return Operand.Unknowable;
            }
        return Operand.None;
    }
}
