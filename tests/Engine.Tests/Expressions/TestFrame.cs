using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Tests.Expressions;

/// <summary>Facts as a test sets them; every other one is open. Figures are those of the vocabulary.</summary>
internal sealed class TestFrame : Frame
{
    private readonly Dictionary<int, Operand> _facts = [];

    public static TestFrame With(params string[] facts)
    {
        var frame = new TestFrame();
        foreach (var line in facts)
        {
            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            frame.Set(parts[0], parts[1] switch
            {
                "unknown" => Operand.Unknowable,
                "none" => Operand.None,
                _ => Operand.Known(Vocabulary.Value(parts[0], parts[1])),
            });
        }
        return frame;
    }

    public HashSet<string> UnknowableFigures { get; } = [];

    public HashSet<string> OpenFigures { get; } = [];

    public HashSet<string> ToldInVain { get; } = [];

    public override DateTimeOffset Now { get; } = new(2026, 1, 15, 23, 30, 0, TimeSpan.Zero);

    public override TimeZoneInfo Zone => Vocabulary.Zone;

    public void Set(string fact, Operand operand) => _facts[Vocabulary.Symbols.FactSlot(fact)] = operand;

    public override Operand Fact(int slot) => _facts.TryGetValue(slot, out var operand) ? operand : Operand.Open;

    public override Operand Figure(int slot)
    {
        var name = Vocabulary.Symbols.Figure(slot);
        return UnknowableFigures.Contains(name) ? Operand.Unknowable : OpenFigures.Contains(name) ? Operand.Open : Operand.Known(Vocabulary.Figures[name][0].Value!);
    }

    public override Operand Case(string property) => property switch
    {
        "refusal" => Operand.Known(new BooleanValue(true)),
        "causes" => Operand.Known(new ChoiceSetValue(["a.b-c", "d.e"])),
        "escalations" => Operand.Known(new ChoiceSetValue(["media", "repeated"])),
        _ => Operand.Known(new ChoiceValue("not-knowing-the-rule")),
    };

    public override void AppendOpenFacts(int slot, List<int> into)
    {
        if (!into.Contains(slot)) into.Add(slot);
    }

    public override void AppendOpenFactsOfFigure(int slot, List<int> into) => AppendOpenFacts(Vocabulary.Symbols.FactSlot("cold.scope"), into);

    public override bool MayBeToldAgain(int slot) => !ToldInVain.Contains(Vocabulary.Symbols.Fact(slot).Id);
}
