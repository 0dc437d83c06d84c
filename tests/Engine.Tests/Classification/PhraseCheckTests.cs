using DiagnosisEngine.Classification;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using Xunit;

namespace DiagnosisEngine.Tests.Classification;

public sealed class PhraseCheckTests
{
    [Theory]
    [InlineData("…停电", "DE2701", "“…停电”里的“…”旁边没有字；“…”两边都要有字，去掉它或补上字。", "'…' in '…停电' stands next to nothing; write words on both sides or leave it out")]
    [InlineData("停了{}", "DE2702", "“停了{}”里的“{}”没有可取的值；“{}”只能写在数值、日期、时长或文字事实的 heard 里。", "'{}' in '停了{}' stands for no value; write it only under heard of a number, date, duration or text")]
    [InlineData("电", "DE2703", "“电”太短，到处都会听到；至少写两个字。", "'电' is too short and would be heard everywhere; write at least two characters")]
    [InlineData("合约到20…年", "DE2704", "“合约到20…年”永远听不到：“…”不能代替数字；把数字写全，或用“{}”。", "'合约到20…年' is never heard: '…' does not stand for digits; write the number in full or use '{}'")]
    [InlineData("停{电}", "DE2706", "“停{电}”里有多余的大括号；取值写“{}”，里面不写字。", "'停{电}' holds a stray brace; a value is written '{}' with nothing inside")]
    public void Check_PhraseThatCannotBeHeard_SaysTheMend(string phrase, string code, string chinese, string english)
    {
        var issue = Assert.Single(Check(Rules.Base with { Categories = Rules.Base.Categories.Clear().Add("a", Rules.Category("a", [phrase], [], [])) }));
        Assert.Equal((code, chinese, english), (issue.Code, issue.Message.Chinese, issue.Message.English));
    }

    [Fact]
    public void Check_TwoValues_AreOneTooMany() => Assert.Equal("DE2705", Assert.Single(Check(WithHeard(new HeardPhrases(null, [Rules.Phrase("从{}到{}了")])))).Code);

    [Fact]
    public void Check_PhraseUnderTwoAnswers_IsAnError()
    {
        var rules = WithHeard(new HeardPhrases("none", [Rules.Phrase("停了好久")]), new HeardPhrases(null, [Rules.Phrase("停了好久"), Rules.Phrase("停了{}")]));
        var issue = Assert.Single(Check(rules));
        Assert.Equal(IssueSeverity.Error, issue.Severity);
        Assert.Equal(("DE2707", "“停了好久”在“f”的两个答案“none”和“{}”下都有；只留一处。"), (issue.Code, issue.Message.Chinese));
    }

    [Theory]
    [InlineData("…负责", "DE2701")]
    [InlineData("不{归}我们管", "DE2706")]
    [InlineData("啊", "")]
    public void Check_WhatMustNeverBeSaid_MayBeOneCharacterAndNoOtherMistake(string phrase, string code)
    {
        var rules = Rules.Base with { Blocks = Rules.Base.Blocks with { NeverSay = [Rules.Phrase(phrase)] } };
        Assert.Equal(code, string.Join(' ', Check(rules).Select(issue => issue.Code)));
    }

    [Theory]
    [InlineData("停了…天", "天")]
    [InlineData("停电…小时", "小时")]
    [InlineData("一个月停…次电", "次")]
    [InlineData("等了…几个小时", "几个小时")]
    [InlineData("闻到…天然气", null)]
    [InlineData("停了…三天", null)]
    [InlineData("每月…两次", null)]
    [InlineData("电话…户主", null)]
    public void Check_GapBeforeAMeasureWord_IsHardlyEverHeard(string phrase, string? counter)
    {
        var issues = Check(Rules.Base with { Categories = Rules.Base.Categories.Clear().Add("a", Rules.Category("a", [phrase], [], [])) });
        Assert.Equal(counter is null ? [] : [$"“{phrase}”几乎听不到：“{counter}”前面总有数（三、几、半），“…”却不跨过数字；分成说得很近的两样，如“前半句 & {counter}”，或者在事实的 heard 里用“{{}}”取数。"], issues.Select(issue => issue.Message.Chinese));
    }

    [Theory]
    [InlineData("整栋都热", "不是整栋都热", true)]
    [InlineData("整栋都热", "整栋不热", false)]
    [InlineData("整…热", "不是整…热", false)] // what a gap passes over is seen only in a text
    public void Check_PhraseInsideAnotherAnswersPhrase_IsANote(string shorter, string longer, bool told)
    {
        var issues = Check(WithHeard(new HeardPhrases("a", [Rules.Phrase(shorter)]), new HeardPhrases("b", [Rules.Phrase(longer)])));
        Assert.Equal(told ? [("DE2715", IssueSeverity.Note)] : [], issues.Select(issue => (issue.Code, issue.Severity)));
    }

    [Theory]
    [InlineData(new[] { "没有电", "没有电" }, new string[0], IssueSeverity.Note)]
    [InlineData(new[] { "没有电" }, new[] { "没有电" }, IssueSeverity.Warning)]
    [InlineData(new[] { "没有电" }, new[] { "没有电费" }, null)]
    public void Check_PhraseTwice_IsANoteAndAgainstItselfAWarning(string[] strong, string[] not, IssueSeverity? severity)
    {
        var issues = Check(Rules.Base with { Categories = Rules.Base.Categories.Clear().Add("a", Rules.Category("a", strong, [], not)) });
        Assert.Equal(severity is null ? [] : [("DE2717", severity.Value)], issues.Select(issue => (issue.Code, issue.Severity)));
    }

    [Fact]
    public void Check_GoodPhrases_AreSilent() => Assert.Empty(Check(Rules.Base));

    private static RuleBase WithHeard(params HeardPhrases[] heard) => Rules.Base with
    {
        Facts = Rules.Base.Facts.Clear().Add("f", new FactDefinition { Id = "f", Title = "f", Type = FactType.Duration, Heard = [.. heard] }),
    };

    private static List<Issue> Check(RuleBase rules)
    {
        var issues = new List<Issue>();
        PhraseCheck.Check(rules, issues);
        return issues;
    }
}
