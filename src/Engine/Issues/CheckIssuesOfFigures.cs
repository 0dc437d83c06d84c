using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of figures and articles.</summary>
internal static partial class CheckIssues
{
    public static Issue FigureNotEverywhere(SourceSpan at, string figure, IEnumerable<string> places) => Warning("DE2220", at,
        $"“${figure}”没有全国的值，只在 {string.Join("、", places)} 有；别处用到它的条件都无法判断，请补一个 CN 的值；别处本来就不判的，在这一行写 # allow DE2220: 理由；整个包只管几处的，在 pack.yaml 写 places。",
        $"'${figure}' has no national value, only in {string.Join(", ", places)}; elsewhere conditions on it cannot be known: add a value for CN; where nothing is judged elsewhere on purpose write # allow DE2220: reason on this line; a pack for some places alone says places in pack.yaml");

    public static Issue FigureMissingInPlaces(SourceSpan at, string figure, IEnumerable<string> missing, string pack) => Warning("DE2220", at,
        $"包“{pack}”管到 {string.Join("、", missing)}，“${figure}”在那里却没有生效的值，用到它的条件都无法判断；请补上那里或上级的值，或者从 {pack}/pack.yaml 的 places 里去掉。",
        $"pack '{pack}' holds in {string.Join(", ", missing)}, but '${figure}' has no value in force there, so conditions on it cannot be known; add one for the place or above, or take the place out of places in {pack}/pack.yaml");

    public static Issue FigureNotInForce(SourceSpan at, string figure, string why, string whyEnglish) => Warning("DE2220", at,
        $"“${figure}”今天在哪里都没有生效的值（{why}），用到它的条件都无法判断；请补上 effective-from，或者写上现行的版本。",
        $"'${figure}' has no value in force anywhere today ({whyEnglish}), so conditions on it cannot be known; add effective-from, or the version in force");

    public static Issue RowsLeaveGap(SourceSpan at, string figure, string fact, string value) => Warning("DE2228", at,
        $"“{figure}”的几档中间漏了一段，例如 {fact} 为 {value} 时没有值；把一档的边界改成包含它。",
        $"the rows of '{figure}' leave a gap: there is no value when {fact} is {value}; let one row include it");

    public static Issue RowsOverlap(SourceSpan at, string figure, string fact, string value, int earlier) => Warning("DE2229", at,
        $"“{figure}”的两档重叠：{fact} 为 {value} 时，前面第 {earlier} 行的那一档先算，这一档轮不到；让两档不重叠。",
        $"two rows of '{figure}' overlap: when {fact} is {value}, the row on line {earlier} counts and this one gets no turn; make them apart");

    public static Issue FigureWrittenOut(SourceSpan at, string written, string figure) => Warning("DE2248", at,
        $"这里直接写了 {written}，正是 ${figure} 的值；写成 ${figure}，标准一改这里就跟着改。",
        $"{written} is written out here and is what ${figure} holds; write ${figure}, so that this follows when the text changes");

    public static Issue TextTwice(SourceSpan at, string number, SourceSpan other) => Warning("DE2236", at,
        $"文号“{number}”的文件写了两遍，另一遍是 {other.Path}，改了一处另一处还是旧的；留下一个，另一个的条文并到那一个文件里，引用的地方跟着改。",
        $"the text with document number '{number}' is written twice, here and in {other.Path}, and one of them goes stale; keep one file, join the articles of the other with it and name them from there");

    public static Issue ArticleNotRead(SourceSpan at, string article) => Warning("DE2235", at,
        $"“{article}”写着 text-read: false，没有人读过条文，回复永远不会引用它；读过原文再改成 true，或者换一条读过的；都没有，先不写 basis。",
        $"'{article}' says text-read: false: nobody has read it and no reply ever states it; read the text and make it true, or name an article that was read, or leave basis out");

    public static Issue FigureTwiceInForce(SourceSpan at, string figure, string place, SourceSpan other) => Error("DE2221", at,
        $"“${figure}”在 {place} 同一天有两个值，另一个在 {other}；给其中一个写上 effective-to，或者换个名字。",
        $"'${figure}' has two values in force in {place} on one day, the other at {other}; end one of them with effective-to, or rename it");

    public static Issue PracticeShadows(SourceSpan at, string figure, string regulation, SourceSpan shadowed) => Error("DE2222", at,
        $"惯例里的“${figure}”和“{regulation}”里的数同名（{shadowed}），会盖过它；以那里为准的，把这里的删掉，不是一回事的，给一个换个名字。",
        $"the practice figure '${figure}' bears the name of a figure of '{regulation}' ({shadowed}) and would stand before it; where that one is to count, remove this one, where they are two things, rename one");

    public static Issue ShadowedByPractice(SourceSpan at, string figure, string practice, SourceSpan other) => Error("DE2222", at,
        $"“${figure}”和惯例“{practice}”里的数同名（{other}），会被它盖过；以这里为准的，把惯例里的删掉，不是一回事的，给一个换个名字。",
        $"'${figure}' bears the name of a figure of the practice '{practice}' ({other}), which would stand before it; where this one is to count, remove that one, where they are two things, rename one");

    public static Issue FigureOfTwoUnits(SourceSpan at, string figure, Bilingual one, Bilingual other, SourceSpan first) => Error("DE2223", at,
        $"“${figure}”在这里是{one.Chinese}，在 {first} 是{other.Chinese}；同名的数要用同一种量。",
        $"'${figure}' is {one.English} here and {other.English} at {first}; figures of one name must measure the same");

    public static Issue MeanAsDeadline(SourceSpan at, string figure) => Error("DE2224", at,
        $"“${figure}”是平均值，不能当一件事的时限；换一个不是平均的数。", $"'${figure}' is a mean and cannot be the deadline of one case; name a figure that is none");

    public static Issue DeadlineIsNoDuration(SourceSpan at, string figure) => Error("DE2225", at,
        $"“${figure}”不是时长，不能当时限；换一个时长（24h、5wd）。", $"'${figure}' is no duration and cannot be a deadline; name one that is (24h, 5wd)");

    public static Issue BasisOnPractice(SourceSpan at, string regulation) => Error("DE2226", at,
        $"“{regulation}”是惯例，不能拿来给客户作依据；换成法规、标准、承诺或合同条款，没有就去掉这一条。",
        $"'{regulation}' is practice and is never cited; rest the sentence on a law, standard, promise or terms, or remove it");

    public static Issue ArticleNotInForce(SourceSpan at, string article, string why, string whyEnglish) => Warning("DE2227", at,
        $"“{article}”{why}，回复里不会引用；换成现行的条文，或者补上日期。", $"'{article}' {whyEnglish} and will not be cited; name an article in force, or add its date");
}
