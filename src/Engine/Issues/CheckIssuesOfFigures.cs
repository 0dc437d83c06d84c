using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of figures and articles.</summary>
internal static partial class CheckIssues
{
    public static Issue FigureNotEverywhere(SourceSpan at, string figure, IEnumerable<string> places) => Warning("DE2220", at,
        $"“${figure}”没有全国的值，只在 {string.Join("、", places)} 有；别处用到它的条件都无法判断，请补一个 CN 的值，或者确认只在这些地方用。",
        $"'${figure}' has no national value, only in {string.Join(", ", places)}; elsewhere conditions on it cannot be known: add a value for CN, or allow this");

    public static Issue FigureTwiceInForce(SourceSpan at, string figure, string place, SourceSpan other) => Error("DE2221", at,
        $"“${figure}”在 {place} 同一天有两个值，另一个在 {other}；给其中一个写上 effective-to，或者换个名字。",
        $"'${figure}' has two values in force in {place} on one day, the other at {other}; end one of them with effective-to, or rename it");

    public static Issue PracticeShadows(SourceSpan at, string figure, string regulation) => Error("DE2222", at,
        $"惯例里的“${figure}”和“{regulation}”里的数同名，会盖过它；请换个名字。",
        $"the practice figure '${figure}' bears the name of a figure of '{regulation}' and would stand before it; rename it");

    public static Issue FigureOfTwoUnits(SourceSpan at, string figure, Bilingual one, Bilingual other, SourceSpan first) => Error("DE2223", at,
        $"“${figure}”在这里是{one.Chinese}，在 {first} 是{other.Chinese}；同名的数要用同一种量。",
        $"'${figure}' is {one.English} here and {other.English} at {first}; figures of one name must measure the same");

    public static Issue MeanAsDeadline(SourceSpan at, string figure) => Error("DE2224", at,
        $"“${figure}”是平均值，不能当一件事的时限；换一个不是平均的数。", $"'${figure}' is a mean and cannot be the deadline of one case; name a figure that is none");

    public static Issue DeadlineIsNoDuration(SourceSpan at, string figure) => Error("DE2225", at,
        $"“${figure}”不是时长，不能当时限；换一个时长（24h、5wd）。", $"'${figure}' is no duration and cannot be a deadline; name one that is (24h, 5wd)");

    public static Issue BasisOnPractice(SourceSpan at, string regulation) => Error("DE2226", at,
        $"“{regulation}”是惯例，不能拿来给客户作依据；换成法规、标准、承诺或合同条款。",
        $"'{regulation}' is practice and is never cited; rest the sentence on a law, standard, promise or terms");

    public static Issue ArticleNotInForce(SourceSpan at, string article, string why, string whyEnglish) => Warning("DE2227", at,
        $"“{article}”{why}，回复里不会引用；换成现行的条文，或者补上日期。", $"'{article}' {whyEnglish} and will not be cited; name an article in force, or add its date");
}
