using DiagnosisEngine.Answers;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>What nobody says costs no more than what people say, and what is too long is refused before it is read.</summary>
public sealed class HostileTextTests
{
    private const int Limit = 20_000;

    private static readonly Lazy<DecisionEngine> Engine = new(() => Load(new()));
    private static readonly Lazy<DecisionEngine> Patient = new(() => Load(new() { MaxTextLength = 2_000_000 }));

    public static TheoryData<string, string> Pieces() => new()
    {
        { "one Chinese character", "电" },
        { "one Latin letter", "a" },
        { "emoji", "😡" },
        { "an emoji of many parts", "👨‍👩‍👧" },
        { "control characters", "\u0001" },
        { "lone surrogates", "\ud83d" },
        { "surrogates the wrong way round", "\ude21\ud83d" },
        { "mixed scripts", "停電тест停電テスト停电ＡＢab" },
        { "marks that combine", "e\u0301\u0302\u0303" },
        { "digits", "7" },
        { "Chinese digits", "三" },
        { "opened quotes", "“" },
        { "brackets", "1(" },
        { "commas", "，" },
        { "negations", "没" },
        { "a phrase", "漏气" },
        { "parts of combinations", "手麻" },
        { "times", "昨晚八点到十点" },
        { "lengths of time", "三天前" },
        { "streets", "香港中路" },
        { "telephones", "139-1234-5678" },
        { "letters to the city", "我家停电三天了，没有煤气味，电费300多，光猫一直闪红灯。" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Classify_AtTheLimit_CostsInProportion(string what, string piece)
    {
        // What is lent stays with the lender: the first that needs so much pays for it.
        _ = Allocated(Of(piece, Limit));
        var (small, large) = (Allocated(Of(piece, Limit / 10)), Allocated(Of(piece, Limit)));
        Assert.True(large < 100_000_000, $"{what}: {large:N0} bytes");
        Assert.True(large < 14 * small + 2_000_000, $"{what}: {small:N0} and {large:N0} bytes");
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Classify_OneBeyondTheLimit_IsRefusedUnread(string what, string piece)
    {
        var text = Of(piece, Limit + piece.Length)[..(Limit + 1)];
        var error = Assert.Single(Assert.Throws<ComplaintException>(() => Engine.Value.Classify(new() { Text = text })).Errors);
        Assert.Equal(("text-too-long", "/text"), (error.Code, error.Pointer));
        Assert.Contains("20001", error.Message.Chinese, StringComparison.Ordinal);
        Assert.False(error.Message.English.Contains(piece, StringComparison.Ordinal) && piece.Length > 1, what);
    }

    [Theory]
    [InlineData("x", 1_048_576)]
    [InlineData("7", 100_000)]
    [InlineData("“", 50_000)]
    public void Classify_WhereAHostAllowsMore_StillEnds(string piece, int times)
    {
        var engine = Patient.Value;
        var before = GC.GetAllocatedBytesForCurrentThread();
        engine.Classify(new() { Text = Of(piece, times) + Of("”", piece == "“" ? times : 0) });
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 400_000_000);
    }

    private static DecisionEngine Load(DecisionEngineOptions options) => DecisionEngine.Load(Repository.Rules, options) is { Engine: { } engine } ? engine : throw new InvalidOperationException();

    private static string Of(string piece, int characters) => string.Concat(Enumerable.Repeat(piece, characters / piece.Length));

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Engine.Value.Classify(new() { Text = text });
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
