using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What can be wrong in a condition or formula: how it is written.</summary>
internal static partial class FormulaIssues
{
    public static Issue Unexpected(SourceSpan at, string found, string expectedChinese, string expectedEnglish) => Error("DE2101", at,
        $"这里不该是“{found}”；应当是{expectedChinese}", $"unexpected `{found}`; {expectedEnglish} should stand here");

    public static Issue EndsTooSoon(SourceSpan at, string expectedChinese, string expectedEnglish) => Error("DE2101", at,
        $"条件没有写完；后面还缺{expectedChinese}", $"the condition ends too soon; {expectedEnglish} is missing");

    public static Issue CommaOutside(SourceSpan at) => Error("DE2101", at,
        "逗号只能写在 in ( ) 里；几种情况写成 YAML 列表，或者写 in (a, b)", "a comma stands only inside in ( ); write alternatives as a YAML list or as in (a, b)");

    public static Issue BareInterval(SourceSpan at) => Error("DE2101", at,
        "区间要跟在 in 后面；写成 x in [18..24)", "an interval follows in; write x in [18..24)");

    public static Issue NotClosed(SourceSpan at, string opening, string closingChinese, string closingEnglish) => Error("DE2102", at,
        $"“{opening}”没有配上“{closingChinese}”；请补上", $"`{opening}` is not closed; add `{closingEnglish}`");

    public static Issue NothingToClose(SourceSpan at, string bracket) => Error("DE2102", at,
        $"多了一个“{bracket}”；前面没有与它相配的括号，请删去", $"`{bracket}` closes nothing; remove it");

    public static Issue ForeignSign(SourceSpan at, string found, string meant) => Error("DE2103", at,
        $"条件里不用“{found}”；请写 {meant}", $"`{found}` is no sign of the condition language; write {meant}");

    public static Issue MixedAndOr(SourceSpan at) => Error("DE2104", at,
        "and 和 or 混在一起，读的人会有两种理解；请加括号，例如 (a and b) or c", "and and or are mixed and can be read in two ways; add brackets, as in (a and b) or c");

    public static Issue TooLong(SourceSpan at, int limit) => Error("DE2105", at,
        $"条件超过 {limit} 个字符；请拆成几个由 from 算出的事实", $"the condition is longer than {limit} characters; split it into computed facts (from)");

    public static Issue TooDeep(SourceSpan at, int limit) => Error("DE2105", at,
        $"括号或运算套了 {limit} 层以上；请拆成几个由 from 算出的事实", $"brackets or operations are nested more than {limit} deep; split the condition into computed facts (from)");

    public static Issue Empty(SourceSpan at) => Error("DE2106", at,
        "条件是空的；> < [ ! 开头的条件要加引号，例如 \">5\"", "the condition is empty; quote conditions that start with > < [ or !, as in \">5\"");

    public static Issue Filler(SourceSpan at, string found) => Error("DE2107", at,
        $"“{found}”不是条件；其余情况请写 otherwise", $"`{found}` is no condition; write otherwise: for all other cases");

    public static Issue ChainedComparison(SourceSpan at) => Error("DE2108", at,
        "比较不能连写；请写 x in [18..24]，或者用 and 连接", "comparisons cannot be chained; write x in [18..24] or join them by and");

    public static Issue NotWithoutBrackets(SourceSpan at) => Error("DE2109", at,
        "not 后面要有括号；请写 not( )", "not needs brackets; write not( )");

    private static Issue Error(string code, SourceSpan at, string chinese, string english) => new(code, IssueSeverity.Error, at, new Bilingual(chinese + "。", english));

    private static Issue Warning(string code, SourceSpan at, string chinese, string english) => new(code, IssueSeverity.Warning, at, new Bilingual(chinese + "。", english));
}
