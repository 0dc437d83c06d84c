using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;
using Xunit;

namespace DiagnosisEngine.Tests.Intake;

public sealed class IntakeReaderTests
{
    [Theory]
    [InlineData("暖氣不熱，電費貴", "暖气不热,电费贵")]
    [InlineData("ＷｉＦｉ　斷了", "wifi断了")]
    [InlineData("家 里 没 电", "家里没电")]
    [InlineData("no signal", "no signal")]
    [InlineData("乾淨 幹活 後面", "干净干活后面")]
    [InlineData("停電😭😭了👨‍👩‍👧", "停电了")]
    [InlineData("16 °C", "16℃")]
    public void Read_AnyScriptAndWidth_IsFolded(string text, string folded) => Assert.Equal(folded, Read.Text(text).Text);

    [Fact]
    public void Read_LoneSurrogate_IsAPause() => Assert.Equal("停电了", Read.Text("停电\ud83d了").Text);

    [Theory]
    [InlineData("😡😡煤氣味好大", "煤气味", "煤氣味")]
    [InlineData("我家 停 電 了", "停电", "停 電")]
    [InlineData("ＷｉＦｉ斷了", "wifi", "ＷｉＦｉ")]
    [InlineData("室溫16 °C啊", "16℃", "16 °C")]
    [InlineData("👨‍👩‍👧電線掉了", "电线", "電線")]
    public void SpanOf_FoldedStretch_IsTheCustomersOwnWords(string text, string stretch, string original)
    {
        var read = Read.Text(text);
        var at = read.Text.IndexOf(stretch, StringComparison.Ordinal);
        var span = read.SpanOf(at, at + stretch.Length);
        Assert.Equal(original, text.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("没有煤气味但是报警器响了", "没有煤气味|但是报警器响了")]
    [InlineData("停电了，没人管。快来！", "停电了|没人管|快来")]
    [InlineData("停电 没人管\n快来", "停电|没人管|快来")]
    [InlineData("不但停电，电费1,200元", "不但停电|电费1,200元")]
    public void Read_Clauses_EndAtMarksPausesAndTurns(string text, string expected)
    {
        var read = Read.Text(text);
        Assert.Equal(expected, string.Join('|', read.Clauses.Select(c => read.Text[c.Start..c.End])));
    }

    [Theory]
    [InlineData("光猫…红灯", "光猫一直闪红灯", "光猫一直闪红灯")]
    [InlineData("光猫…红灯", "光猫，红灯", "")]
    [InlineData("光猫…红灯", "光猫上面右边第三个那盏小灯是红灯", "")]
    [InlineData("光猫…红灯", "光猫有15个红灯", "")]
    [InlineData("热费…交了", "热费早交了", "热费早交了")]
    [InlineData("691", "拨号691", "691")]
    [InlineData("691", "16915", "")]
    [InlineData("三天没", "十三天没", "")]
    [InlineData("los…红", "LOS灯是红的", "LOS灯是红")]
    [InlineData("los…红", "closed红", "")]
    [InlineData("110…打不", "110都打不通", "110都打不")]
    public void Find_Phrase_FollowsTheNotation(string phrase, string text, string expected)
    {
        var index = new PhraseIndex([PhraseReader.Read(new(phrase, SourceSpan.None), null, [])!]);
        var read = Read.Text(text);
        var found = index.Find(read).Select(m => read.SpanOf(m.Start, m.End)).Select(s => text.Substring(s.Start, s.Length));
        Assert.Equal(expected, string.Join('|', found));
    }
    [Fact]
    public void Find_InATextOfMoreThanAMillionCharacters_IsByStart()
    {
        var count = new FactDefinition { Id = "n", Title = "n", Type = FactType.Number };
        var index = new PhraseIndex([.. new[] { "停电", "漏水", "装{}条" }.Select(phrase => PhraseReader.Read(new(phrase, SourceSpan.None), count, [])!)]);
        var text = new string('好', 100_000) + "漏水" + new string('好', 950_000) + "停电" + new string('好', 1_100_000) + "装3条";
        Assert.Equal([(1, 100_000), (0, 1_050_002), (2, 2_150_004)], index.Find(Read.Text(text)).Select(match => (match.Pattern, match.Start)));
    }
}
