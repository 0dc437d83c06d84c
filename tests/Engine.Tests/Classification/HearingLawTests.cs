using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiagnosisEngine.Tests.Classification;

public sealed class HearingLawTests
{
    private static readonly string[] Pieces =
        ["停电", "没有", "煤气味", "，", "。", "報警器響了", "😡", " ", "十五度", "家里", "16", "昨天", "13912345678", "修好了", "不是", "着火", "担心", "\n", "👨‍👩‍👧", "ＡＢ", "电费", "三百多", "\ud83d", "但是", "？", "第", "半", "1,", ".", "点", "千", "万"];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

    [Fact]
    public void Hear_AnyText_SpansLieInside() => Check.One(Seeded, Prop.ForAll(Texts, text =>
    {
        var hearing = Rules.Hear(text);
        return hearing.PersonalData.Select(p => p.At)
            .Concat(hearing.Facts.SelectMany(f => f.Also.Append(f.At)))
            .Concat(hearing.Hazards.SelectMany(h => h.Evidence).Concat(hearing.Categories.SelectMany(c => c.Evidence)).Select(e => e.At))
            .All(span => span.Start >= 0 && span.Length > 0 && span.End <= text.Length);
    }));

    [Fact]
    public void Hear_UnrelatedSentenceBefore_ChangesNoHazard() => Check.One(Seeded, Prop.ForAll(Texts, text =>
        Shown(text) == Shown("你好我想问个事。" + text)));

    [Fact]
    public void Hear_DeniedThenPresent_KeepsTheHazard() => Check.One(Seeded, Prop.ForAll(Texts, text =>
        Shown("没有煤气味，但是厨房正在着火。" + text).Contains("fire_or_smoke", StringComparison.Ordinal)));

    [Fact]
    public void Hear_TenTimesTheText_CostsAboutTenTimesTheMemory()
    {
        var piece = "我家停电三天了，没有煤气味，电费300多，13912345678，光猫…";
        _ = Rules.Hear(piece);
        var small = Allocated(string.Concat(Enumerable.Repeat(piece, 100)));
        var large = Allocated(string.Concat(Enumerable.Repeat(piece, 1000)));
        Assert.True(large < small * 14, $"{small} {large}");
    }

    [Theory]
    [InlineData("没")]
    [InlineData("1")]
    [InlineData("漏气")]
    [InlineData("家里")]
    [InlineData("十")]
    [InlineData("路1")]
    public void Hear_ThousandsOfOnePiece_Ends(string piece) =>
        Assert.NotNull(Rules.Hear(string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length))));

    private static Config Seeded => Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(new Replay(new Rnd(20260115, 1), null));

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Rules.Hear(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Shown(string text) => string.Join(' ', Rules.Hear(text).Hazards.Select(h => h.Hazard.Id));
}
