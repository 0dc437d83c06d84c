using DiagnosisEngine.Expressions;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Expressions;

public class ValueTests
{
    [Theory]
    [InlineData("18 ℃", "18℃")]
    [InlineData("-110 dBm", "-110dBm")]
    [InlineData("12.5 元", "12.50元")]
    [InlineData("500 元", "500元")]
    [InlineData("20 %", "20%")]
    [InlineData("3 ‰", "3‰")]
    [InlineData("0.5 元/kWh", "0.5元/kWh")]
    [InlineData("24h", "24小时")]
    [InlineData("48h", "48小时")]
    [InlineData("72h", "72小时")]
    [InlineData("7d", "7天")]
    [InlineData("2w", "14天")]
    [InlineData("15min", "15分钟")]
    [InlineData("90min", "90分钟")]
    [InlineData("5wd", "5个工作日")]
    [InlineData("6mo", "6个月")]
    [InlineData("2y", "2年")]
    [InlineData("0h", "0小时")]
    [InlineData("11-16..04-05", "11月16日至次年4月5日")]
    [InlineData("2026-01-15", "2026年1月15日")]
    [InlineData("2026-01-15T20:00+08:00", "2026年1月15日20:00")]
    [InlineData("2026-01-15T12:00Z", "2026年1月15日20:00")]
    [InlineData("[45..120] min", "45至120分钟")]
    [InlineData("[45..120 min]", "45至120分钟")]
    [InlineData("< 16 ℃", "不到16℃")]
    [InlineData("<= 16 ℃", "16℃以下")]
    [InlineData("[15..16] ℃", "15至16℃")]
    [InlineData(">= 300 元", "300元以上")]
    [InlineData("> 300 元", "超过300元")]
    [InlineData("31", "31")]
    [InlineData("true", "是")]
    public void Display_OfALiteral_IsChinese(string text, string expected)
    {
        var value = ValueReader.ReadLiteral(text, Vocabulary.Zone, out var error);
        Assert.Null(error);
        Assert.Equal(expected, ValueWriter.Display(value!, null, Vocabulary.Zone));
    }

    [Theory]
    [InlineData("room.measured", "15", "15 ℃", "15℃")]
    [InlineData("room.measured", "15度", "15 ℃", "15℃")]
    [InlineData("room.measured", "15 °C", "15 ℃", "15℃")]
    [InlineData("room.measured", "[..16)", "[..16) ℃", "不到16℃")]
    [InlineData("bill.kwh", "100度", "100 kWh", "100kWh")]
    [InlineData("bill.amount", "2 万元", "20000 元", "20000元")]
    [InlineData("cold.scope", "building", "building", "选building")]
    [InlineData("cold.scope", "选building", "building", "选building")]
    [InlineData("modem.lamps", "on, all_off", "all_off, on", "选all_off、选on")]
    [InlineData("modem.lamps", "", "", "都没有")]
    [InlineData("fee.paid", "是", "true", "是")]
    [InlineData("fault.lasting", "2w", "14d", "14天")]
    [InlineData("fault.at", "2026-01-15T20:00", "2026-01-15T20:00+08:00", "2026年1月15日20:00")]
    [InlineData("bill.start", "2026-1-5", "2026-01-05", "2026年1月5日")]
    [InlineData("ticket.number", "A-1", "A-1", "A-1")]
    public void ReadFact_ByTheVocabulary_IsTypedAndReadAgain(string fact, string text, string notation, string display)
    {
        var value = Vocabulary.Value(fact, text);
        Assert.Equal(notation, ValueWriter.Notation(value));
        Assert.Equal(display, ValueWriter.Display(value, Vocabulary.ById[fact], Vocabulary.Zone));
        Assert.Equal(value, Vocabulary.Value(fact, notation));
    }

    [Fact]
    public void ReadFact_OfWrongText_SaysWhatWouldDo() => Snapshot.Match(string.Join("\n", new[]
    {
        ("room.measured", "warm"), ("room.measured", "15 kWh"), ("count.a", "15 ℃"), ("cold.scope", "buildng"), ("cold.scope", "house"), ("fee.paid", "yes"), ("fault.lasting", "3"),
        ("fault.at", "2026-01-15"), ("bill.start", "15.1.2026"), ("modem.lamps", "on, of"), ("room.measured", "[20..10]"),
    }.Select(line =>
    {
        Assert.Null(ValueReader.ReadFact([line.Item2], Vocabulary.ById[line.Item1], Vocabulary.Zone, out var error));
        return $"{line.Item1}: {line.Item2}\n    {error!.Chinese} / {error.English}";
    })));

    [Theory]
    [InlineData("18 度")]
    [InlineData("18 kwhh")]
    [InlineData("soon")]
    [InlineData("13-40..01-01")]
    [InlineData("")]
    [InlineData("99999999999999999999999999999999")]
    public void ReadLiteral_OfNoValue_IsRefused(string text)
    {
        Assert.Null(ValueReader.ReadLiteral(text, Vocabulary.Zone, out var error));
        Assert.NotNull(error);
    }

    [Theory]
    [InlineData("度")]
    [InlineData("分")]
    [InlineData("h")]
    [InlineData("元/kWh/h")]
    public void Find_OfNoUnit_IsNull(string symbol) => Assert.Null(UnitCatalog.Find(symbol));

    [Theory]
    [InlineData("MPa", "kPa", 1000)]
    [InlineData("GB", "MB", 1000)]
    [InlineData("kWh", "MWh", 0.001)]
    [InlineData("元/MWh", "元/kWh", 0.001)]
    [InlineData("MB/s", "Mbps", 8)]
    public void Find_OfOneDimension_Converts(string from, string to, double factor)
    {
        var (a, b) = (UnitCatalog.Find(from)!, UnitCatalog.Find(to)!);
        Assert.True(UnitAlgebra.Same(a, b));
        Assert.Equal((decimal)factor, a.Factor / b.Factor);
    }
}
