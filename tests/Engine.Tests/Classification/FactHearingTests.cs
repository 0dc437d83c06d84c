using System.Globalization;
using DiagnosisEngine.Model;
using DiagnosisEngine.Tests.Intake;
using Xunit;

namespace DiagnosisEngine.Tests.Classification;

public sealed class FactHearingTests
{
    [Theory]
    [InlineData("家里才十五度", "room.temperature", "15 ℃")]
    [InlineData("家裡才十五度！凍死了😭", "room.temperature", "15 ℃")]
    [InlineData("家里连16度都不到", "room.temperature", "[..16) ℃")]
    [InlineData("客厅17 卧室15", "room.temperature", "[15..17] ℃")]
    [InlineData("室温16度，不对是15度，只有15度", "room.temperature", "15 ℃")]
    [InlineData("室温十五六度", "room.temperature", "[15..16] ℃")]
    [InlineData("只有16度八", "room.temperature", "16.8 ℃")]
    [InlineData("家里住27楼", "room.temperature", "")]
    [InlineData("家里3口人", "room.temperature", "")]
    [InlineData("家里有2000度", "room.temperature", "")]
    [InlineData("家里用了500度电", "room.temperature", "")]
    [InlineData("这个月用了500度", "usage.month", "500 kWh")]
    [InlineData("用了三百多度电", "usage.month", "[300..400) kWh")]
    [InlineData("电费一下子三百多", "bill.amount", "[300..400) 元")]
    [InlineData("扣了30块五", "bill.amount", "30.5 元")]
    [InlineData("交了两百三", "bill.amount", "230 元")]
    [InlineData("交了3次", "bill.amount", "")]
    [InlineData("不热三天了", "cold.lasting", "259200 Clock")]
    [InlineData("冷了半个月", "cold.lasting", "1296000 Clock")]
    [InlineData("俩小时没网了", "cold.lasting", "7200 Clock")]
    [InlineData("停了两个月了", "cold.lasting", "2 Months")]
    [InlineData("昨天停的电", "outage.on", "2026-01-14")]
    [InlineData("上周末停的电", "outage.on", "")]
    [InlineData("三天前停的电", "outage.on", "2026-01-12")]
    [InlineData("从昨晚到现在", "outage.at", "")]
    [InlineData("昨晚十点半没网了", "cold.lasting", "79200 Clock")]
    [InlineData("昨天没网了", "cold.lasting", "[73800..160200] Clock")]
    [InlineData("三天前没网了", "cold.lasting", "259200 Clock")]
    [InlineData("明天没网了", "cold.lasting", "")]
    [InlineData("从昨晚十点半到现在", "outage.at", "2026-01-14 22:30")]
    [InlineData("全屋都不热", "cold.scope", "one_home")]
    [InlineData("整栋楼都不热", "cold.scope", "building")]
    [InlineData("是不是整栋楼都不热？", "cold.scope", "")]
    [InlineData("不是整栋楼都不热", "cold.scope", "")]
    [InlineData("邻居说整栋楼都不热", "cold.scope", "building")]
    [InlineData("我家停电，邻居家有电", "power.on", "false")]
    [InlineData("邻居家都有电，我家没电", "power.on", "false")]
    [InlineData("除了我家都有电", "power.on", "")]
    [InlineData("没有停电", "power.on", "")]
    [InlineData("担心停电", "power.on", "")]
    [InlineData("没有换过表", "lift.meter_changed", "none")]
    [InlineData("光猫一直闪红灯，灯不亮", "modem.lamps", "off,red")]
    [InlineData("报错691", "dial.code", "691")]
    [InlineData("电话1396917890", "dial.code", "")]
    public void Hear_Fact_IsTypedByTheVocabulary(string text, string fact, string expected)
    {
        var heard = Rules.Hear(text).Facts.SingleOrDefault(f => f.Fact.Id == fact);
        Assert.Equal(expected, heard is null ? "" : Shown(heard.Value));
    }

    [Theory]
    [InlineData("两个房间不热", "some")]
    [InlineData("房间不热", "one")]
    public void Hear_LongestPhrase_Wins(string text, string expected)
    {
        var rooms = new FactDefinition
        {
            Id = "cold.rooms",
            Title = "不热的房间",
            Type = FactType.Choice,
            Choices = [new("one", "一间"), new("some", "几间")],
            Heard = [new("one", [Rules.Phrase("房间不热")]), new("some", [Rules.Phrase("两个房间不热")])],
        };
        var rules = Rules.Base with { Facts = Rules.Base.Facts.Add(rooms.Id, rooms) };
        var heard = new DiagnosisEngine.Classification.ComplaintListener(rules).Hear(text, Rules.ReceivedAt).Facts.Single(f => f.Fact == rooms);
        Assert.Equal(expected, Shown(heard.Value));
    }

    [Fact]
    public void Hear_TwoValues_KeepsBothSpans()
    {
        const string Text = "客廳17，臥室15";
        var heard = Assert.Single(Rules.Hear(Text).Facts);
        Assert.Equal("客廳17", Text.Substring(heard.At.Start, heard.At.Length));
        Assert.Equal("臥室15", Text.Substring(heard.Also[0].Start, heard.Also[0].Length));
    }

    private static string Shown(Value? value) => value switch
    {
        null => "none",
        NumberValue number => $"{Read.Show(number.Extent)} {number.Unit.Symbol}",
        DurationValue length => $"{Read.Show(length.Extent)} {length.Kind}",
        DateValue day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeValue moment => moment.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        BooleanValue truth => truth.IsTrue ? "true" : "false",
        ChoiceValue choice => choice.Key,
        ChoiceSetValue set => string.Join(',', set.Keys),
        _ => value.ToString(),
    };
}
