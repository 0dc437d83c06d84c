using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;
using Xunit;

namespace DiagnosisEngine.Tests.Expressions;

public sealed class ToldValueTests
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private static string Told(Value value, ReplyForm form, DateOnly? after = null) => ToldValue.Of(value, null, China, form, 2026, after);

    private static DateTimeValue At(int hour, int minute, int year = 2026) => new(new(year, 1, 15, hour, minute, 0, TimeSpan.FromHours(8)));

    [Theory]
    [InlineData(0, 10, "1月15日凌晨零点十分")]
    [InlineData(2, 0, "1月15日凌晨两点")]
    [InlineData(5, 0, "1月15日早上五点")]
    [InlineData(10, 30, "1月15日上午十点半")]
    [InlineData(12, 5, "1月15日中午十二点零五分")]
    [InlineData(14, 45, "1月15日下午两点四十五分")]
    [InlineData(18, 0, "1月15日下午六点")]
    [InlineData(20, 0, "1月15日晚上八点")]
    [InlineData(23, 59, "1月15日晚上十一点五十九分")]
    public void Aloud_AnHourIsSaidAsPeopleSayIt(int hour, int minute, string said) => Assert.Equal(said, Told(At(hour, minute), ReplyForm.Spoken));

    [Fact]
    public void TheYear_IsToldInLettersAndWhereItIsAnother()
    {
        Assert.Equal("2026年1月15日20:00", Told(At(20, 0), ReplyForm.Written));
        Assert.Equal("1月15日20:00", Told(At(20, 0), ReplyForm.Message));
        Assert.Equal("2025年1月15日20:00", Told(At(20, 0, 2025), ReplyForm.Message));
        Assert.Equal("1月22日", Told(new DateValue(new(2026, 1, 22)), ReplyForm.Spoken));
        Assert.Equal("2027年1月22日", Told(new DateValue(new(2027, 1, 22)), ReplyForm.Spoken));
    }

    [Fact]
    public void TheDayJustTold_IsNotToldAgain()
    {
        Assert.Equal("下午五点", Told(At(17, 0), ReplyForm.Spoken, new(2026, 1, 15)));
        Assert.Equal("1月15日下午五点", Told(At(17, 0), ReplyForm.Spoken, new(2026, 1, 14)));
        Assert.Equal("2026年1月15日17:00", Told(At(17, 0), ReplyForm.Written, new(2026, 1, 15)));
    }

    [Theory]
    [InlineData("0.15 MPa", "0.15兆帕")]
    [InlineData("25 m³", "25立方米")]
    [InlineData("18 ℃", "18度")]
    [InlineData("48h", "48小时")]
    [InlineData("20 %", "20%")]
    public void Aloud_UnitsHaveNames(string literal, string said) =>
        Assert.Equal(said, Told(ValueReader.ReadLiteral(literal, China, out _)!, ReplyForm.Spoken));
}
