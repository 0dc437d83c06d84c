using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>What a part of a formula comes to.</summary>
/// <param name="Kind">The kind of value.</param>
internal sealed record FormulaType(FormulaKind Kind)
{
    /// <summary>Of a number.</summary>
    public Unit Unit { get; init; } = Unit.None;

    /// <summary>The fact whose list a choice is from; null for other kinds.</summary>
    public FactDefinition? Choices { get; init; }

    /// <summary>Of a duration, where it is known before any value is.</summary>
    public DurationKind? Counts { get; init; }

    /// <summary>Several keys at once.</summary>
    public bool Many { get; init; }

    /// <summary>A number written without a unit: it takes the other side's.</summary>
    public bool TakesUnit { get; init; }

    public static FormulaType Of(FactType type, Unit unit) => new(type switch
    {
        FactType.Boolean => FormulaKind.Boolean,
        FactType.Choice => FormulaKind.Choice,
        FactType.Number => FormulaKind.Number,
        FactType.Text => FormulaKind.Text,
        FactType.Date => FormulaKind.Date,
        FactType.DateTime => FormulaKind.DateTime,
        _ => FormulaKind.Duration,
    })
    { Unit = unit };

    public static FormulaType Of(FactDefinition fact) => Of(fact.Type, fact.Unit) with { Choices = fact.Type == FactType.Choice ? fact : null, Many = fact.Many };

    public static FormulaType? Of(Value? value) => value switch
    {
        BooleanValue => new(FormulaKind.Boolean),
        NumberValue number => new(FormulaKind.Number) { Unit = number.Unit },
        TextValue => new(FormulaKind.Text),
        DateValue => new(FormulaKind.Date),
        DateTimeValue => new(FormulaKind.DateTime),
        DurationValue duration => new(FormulaKind.Duration) { Counts = duration.Kind },
        SeasonValue => new(FormulaKind.Season),
        ChoiceValue or ChoiceSetValue => new(FormulaKind.Choice),
        _ => null,
    };

    /// <summary>How a figure of this kind is written, for messages.</summary>
    public string? FigureExample => Kind switch
    {
        FormulaKind.Number when Unit.Symbol == "dBm" => "-100 dBm",
        FormulaKind.Number => $"20 {Unit.Symbol}".TrimEnd(),
        FormulaKind.Duration when Counts == DurationKind.WorkingDays => "5wd",
        FormulaKind.Date or FormulaKind.DateTime => "\"11-16..04-05\"",
        _ => null,
    };

    /// <summary>In words, for messages.</summary>
    public Bilingual Words => Kind switch
    {
        FormulaKind.Boolean => new("是非", "a yes or no"),
        FormulaKind.Choice when Choices is not null => new($"“{Choices.Id}”的选项", $"a choice of '{Choices.Id}'"),
        FormulaKind.Choice => new("选项", "a choice"),
        FormulaKind.Number when Unit.Symbol.Length > 0 => new($"数（{Unit.Symbol}）", $"a number ({Unit.Symbol})"),
        FormulaKind.Number => new("数", "a number"),
        FormulaKind.Text => new("文字", "a text"),
        FormulaKind.Date => new("日期", "a date"),
        FormulaKind.DateTime => new("时刻", "a date-time"),
        FormulaKind.Duration => new("时长", "a duration"),
        FormulaKind.Season => new("季节", "a season"),
        FormulaKind.CaseWord => new("case 的词", "a word of the case"),
        _ => new("none", "none"),
    };
}
