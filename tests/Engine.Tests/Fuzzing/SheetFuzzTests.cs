using System.Diagnostics;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Sheets;
using DiagnosisEngine.Testing;
using DiagnosisEngine.Tests.Validation;
using DiagnosisEngine.Text;
using Xunit;
using Xunit.Abstractions;

namespace DiagnosisEngine.Tests.Fuzzing;

/// <summary>Whatever the source text is made of, rules are held against it: no exception, no long wait.</summary>
public sealed class SheetFuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private const string Right = """
        # 供热手册
        ## H01 室温不达标｜24 h 测温（T23）
        顺序：1 交费→09 →2 站里→03；楼里→06 →3 其余→20
        - H01-03 换热站停运｜2–4 h｜责任：供热企业
        - H01-06 楼间不匀，低于 18 ℃ 不收费｜责任：用户
        1. H01-09 没有交费，10 个工作日内退
        2. H01-20 上门看
        | T23 | 测温 | 24 小时，不超过 48 小时 |
        依据：供热条例第十二条，2019 年 1 月 1 日起施行。
        """;

    [Fact]
    public void Check_DamagedText_TellsAndNeverThrows()
    {
        var random = new Random(LongRuns.Seed);
        var mutator = new RuleMutator(random);
        var files = SmallRules.OfPages().Sources().ToArray();
        var rules = DecisionEngine.Load(RuleFiles.Of(files)).Engine!.Rules;
        var (inputs, told, slowest) = (0, 0, TimeSpan.Zero);
        var clock = Stopwatch.StartNew();
        for (; LongRuns.Fuzzing is { } time ? clock.Elapsed < time / 5 : inputs < 300; inputs++)
        {
            var text = mutator.Mutate(Right, files[random.Next(files.Length)].Content);
            var start = clock.Elapsed;
            try
            {
                told += SheetChecks.Check(rules, "rules", [new SourceText("sheet.md", text)]).Count;
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"input {inputs}: {problem.Message}\n{text}", problem);
            }
            slowest = clock.Elapsed - start is var took && took > slowest ? took : slowest;
            Assert.True(took < Longest, $"input {inputs} took {took}\n{text}");
        }
        output.WriteLine($"{inputs} texts in {clock.Elapsed.TotalSeconds:0} s, {told} issues, slowest {slowest.TotalMilliseconds:0} ms");
        Assert.True(told > 0, "nothing was held against anything");
    }

    [Theory]
    [InlineData("→")]
    [InlineData("H01-03 ")]
    [InlineData("1")]
    [InlineData("| ")]
    [InlineData("不超过24h，")]
    [InlineData("\n")]
    [InlineData("- H01-03 24 h\n")]
    [InlineData("## H01 室温\n")]
    [InlineData("顺序：1 交费→09 2 站里→03 ")]
    [InlineData("1. H01-03 ")]
    [InlineData("a.b-")]
    [InlineData("第一条，2019年1月")]
    [InlineData("（T23）")]
    public void Check_OneMegabyteOfTheSame_IsDoneInTime(string piece)
    {
        var rules = DecisionEngine.Load(RuleFiles.Of(SmallRules.OfPages().Sources())).Engine!.Rules;
        var clock = Stopwatch.StartNew();
        Assert.NotNull(SheetChecks.Check(rules, "rules", [new SourceText("sheet.md", string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length)))]));
        Assert.True(clock.Elapsed < Longest, $"took {clock.Elapsed}");
    }
}
