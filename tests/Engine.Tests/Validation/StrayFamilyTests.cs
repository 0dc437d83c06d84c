using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Text;
using DiagnosisEngine.Validation;
using Xunit;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>What a newcomer hears who puts a family one folder too high, or gives his own folder alone.</summary>
public sealed class StrayFamilyTests
{
    private const string Tree = "title: 慢\nhandles: [heating.slow]\nstatus: stable\nroot: { conclude: heating.imbalance }\n";
    private const string Categories = "categories:\n  heating.slow: { title: 慢, group: nowhere, severity: S3, signals: { strong: [热得太慢] } }\n";

    [Fact]
    public void Family_BesideThePacks_IsOneErrorThatSaysWhereItBelongs()
    {
        var issue = Assert.Single(Errors(SmallRules.Create().WriteAt("site/slow/tree.yaml", Tree).WriteAt("site/slow/categories.yaml", Categories).WriteAt("site/slow/causes.yaml", "nonsense: 1\n")));
        Assert.Equal(("DE2010", "site/slow/causes.yaml"), (issue.Code, issue.At.Path));
        Assert.Contains("“slow”是一个家族（里面有 causes.yaml），家族要放在规则包的文件夹里；请把整个文件夹移到 heating/slow/", issue.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Family_BesideThePacks_NamesThePackOfItsCategories() =>
        Assert.Contains("移到 heating/slow/", Assert.Single(Errors(SmallRules.Create().WriteAt("site/slow/tree.yaml", Tree))).Message.Chinese, StringComparison.Ordinal);

    [Fact]
    public void FileOfFamily_InAPack_IsToldToMove()
    {
        var issue = Assert.Single(Told(SmallRules.Create().WriteAt("rules/heating/causes.yaml", "causes: {}\n")), issue => issue.Code == "DE2001");
        Assert.Contains("请移到 heating/<家族>/ 里", issue.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_GivenWithoutTheRules_IsOneErrorWithTheCommand()
    {
        var told = new List<Issue>();
        RuleBinder.Bind(RuleFiles.Of(new SourceText("site/heating/slow/categories.yaml", Categories), new SourceText("site/heating/slow/tree.yaml", Tree)), told);
        var issue = Assert.Single(told);
        Assert.Equal("DE2010", issue.Code);
        Assert.Contains("diagnose check --rules <随附的规则> --rules site", issue.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("diagnose check --rules <shipped rules> --rules site", issue.Message.English, StringComparison.Ordinal);
    }

    private static List<Issue> Errors(SmallRules rules) => Told(rules).FindAll(issue => issue.Severity == IssueSeverity.Error);

    private static List<Issue> Told(SmallRules rules)
    {
        rules.Bind(out var issues);
        return issues;
    }
}
