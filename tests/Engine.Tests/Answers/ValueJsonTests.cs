using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;
using Xunit;

namespace DiagnosisEngine.Tests.Answers;

public sealed class ValueJsonTests
{
    public static TheoryData<Value, string> Values() => new()
    {
        { new BooleanValue(true), "true" },
        { new NumberValue(15.50m, SampleAnswer.Celsius), "15.5 ℃" },
        { new NumberValue(3, Unit.None), "3" },
        { new NumberValue(new Interval(15, 17, true, false), SampleAnswer.Celsius), "(15..17] ℃" },
        { new NumberValue(new Interval(null, 16, false, true), SampleAnswer.Celsius), "[..16) ℃" },
        { new DurationValue(86400, DurationKind.Clock), "1d" },
        { new DurationValue(5400, DurationKind.Clock), "90min" },
        { new DurationValue(5, DurationKind.WorkingDays), "5wd" },
        { new DurationValue(6, DurationKind.Months), "6mo" },
        { new DateValue(new DateOnly(2026, 1, 15)), "2026-01-15" },
        { new DateTimeValue(SampleAnswer.Received), "2026-01-15T12:00+00:00" },
        { new ChoiceValue("top_cold"), "top_cold" },
        { new SeasonValue(11, 16, 4, 5), "11-16..04-05" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Of_AnyValue_IsTheNotationOfRuleFiles(Value value, string notation) => Assert.Equal(notation, Assert.Single(GivenFact.Of(value).Values));
}
