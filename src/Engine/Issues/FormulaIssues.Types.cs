using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What can be wrong in a condition or formula: types and units.</summary>
internal static partial class FormulaIssues
{
    public static Issue CannotCompare(SourceSpan at, Bilingual left, Bilingual right) => Error("DE2120", at,
        $"{left.Chinese}不能和{right.Chinese}比较；请把两边写成同一类", $"{left.English} cannot be compared with {right.English}; both sides must be of one type");

    public static Issue ConditionExpected(SourceSpan at, Bilingual found) => Error("DE2121", at,
        $"这里要一个能判断是或否的条件，写的却是{found.Chinese}；请加上比较，例如 > 5", $"a condition is expected here, not {found.English}; compare it, as in > 5");

    public static Issue WrongOperand(SourceSpan at, string sign, Bilingual found) => Error("DE2122", at,
        $"{found.Chinese}不能用“{sign}”；请换一种写法", $"`{sign}` does not apply to {found.English}; write it another way");

    public static Issue DurationInSum(SourceSpan at, string sign, string duration) => Error("DE2122", at,
        $"时长“{duration}”不能直接和带单位的数用“{sign}”；先化成天数再算，写成 ({duration} / 1d)", $"the duration '{duration}' cannot be used with `{sign}` beside a number with a unit; make it a number of days first: ({duration} / 1d)");

    public static Issue OtherChoices(SourceSpan at, string left, string right) => Error("DE2123", at,
        $"“{left}”和“{right}”的选项不是同一份清单，不能比较；请让两者用同一份 choices", $"'{left}' and '{right}' have different lists of choices; give both the same choices to compare them");

    public static Issue UnitMismatch(SourceSpan at, string left, string right) => Error("DE2124", at,
        $"单位对不上：一边是 {left}，一边是 {right}；请换成同一种量", $"units do not agree: {left} and {right}; both sides must measure the same");

    /// <param name="at">The comparison.</param>
    /// <param name="figure">Its name.</param>
    /// <param name="written">As it stands there.</param>
    /// <param name="unit">Of the other side.</param>
    /// <param name="taken">What the figure is in that unit.</param>
    /// <param name="set">Where the figure is set.</param>
    /// <param name="meant">What may be written there.</param>
    public static Issue FigureWithoutUnit(SourceSpan at, string figure, string written, string unit, string taken, SourceSpan set, IReadOnlyList<string> meant) => Error("DE2124", at,
        $"${figure} 是 {written}，没有写单位，另一边是 {unit}，这样比是 {taken}；请在 {set.Path}:{set.Line} 写成 {string.Join(" 或者 ", meant)}",
        $"${figure} is {written} without a unit and the other side is in {unit}, so it counts as {taken}; write {string.Join(" or ", meant)} at {set.Path}:{set.Line}");

    public static Issue FactWithoutUnit(SourceSpan at, string fact, string unit, SourceSpan declared) => Error("DE2124", at,
        $"“{fact}”没有写单位，另一边是 {unit}；不写单位的 1 就是 100 %。请在 {declared.Path}:{declared.Line} 给它写 unit: \"{unit}\"，本来就是 0 到 1 的数就写 range: \"[0..1]\"",
        $"'{fact}' has no unit and the other side is in {unit}; 1 without a unit is 100 %. Give it unit: \"{unit}\" at {declared.Path}:{declared.Line}, or range: \"[0..1]\" if it is a number from 0 to 1");

    public static Issue UnknownUnit(SourceSpan at, string unit, string? nearest) => nearest is null
        ? Error("DE2125", at, $"没有“{unit}”这个单位；请用 ℃、元、kWh、%、h、d 这类写法", $"unknown unit '{unit}'; write one like ℃, 元, kWh, %, h or d")
        : Error("DE2125", at, $"没有“{unit}”这个单位；是不是“{nearest}”？", $"unknown unit '{unit}'; did you mean '{nearest}'?", asks: true);

    public static Issue TimeInWords(SourceSpan at, string word, string suffix) => Error("DE2125", at,
        $"时长不写“{word}”；请写 {suffix}，例如 3{suffix}", $"durations are not written with '{word}'; write {suffix}, as in 3{suffix}");

    public static Issue AmbiguousDegree(SourceSpan at) => Error("DE2125", at,
        "“度”可以是温度也可以是电量；请写 ℃ 或 kWh", "度 may be a temperature or an energy; write ℃ or kWh");

    public static Issue MissingUnit(SourceSpan at, string number) => Error("DE2125", at,
        $"时长“{number}”缺单位；例如写 {number}d 或 {number}h", $"the duration {number} lacks its unit; write {number}d or {number}h, say");

    public static Issue DateAgainstDateTime(SourceSpan at) => Error("DE2126", at,
        "一边是日期，一边是时刻，不能比较；日期用 today，时刻用 now", "a date cannot be compared with a date-time; today is a date, now is a date-time");

    public static Issue NeverNone(SourceSpan at, string fact) => Error("DE2127", at,
        $"“{fact}”从不是“没有”；删去这个判断（没查到的事，带空位的句子自己就不用，不必判断）；真会“没有”的，在事实下写 none:", $"'{fact}' is never none; remove this test (a sentence whose slot is not known is left out by itself), or give the fact a none: where there may be none");

    public static Issue DifferentDurations(SourceSpan at) => Error("DE2128", at,
        "工作日、日历月和小时不能互相换算；请用同一种时长", "working days, months and hours do not convert into one another; use one kind of duration");

    public static Issue WorkingDaysAdded(SourceSpan at) => Error("DE2128", at,
        "条件里不能给日期加工作日；请改用 d，或者用原因的 resolve-within", "working days cannot be added to a date in a condition; use d, or resolve-within of the cause");

    public static Issue FigureOfTwoTypes(SourceSpan at, string figure, Bilingual one, Bilingual other) => Error("DE2129", at,
        $"“${figure}”在有的文件里是{one.Chinese}，在有的文件里是{other.Chinese}；请统一，或者改名", $"'${figure}' is {one.English} in one file and {other.English} in another; make them alike or rename one");

    public static Issue WrongResult(SourceSpan at, Bilingual found, Bilingual expected) => Error("DE2130", at,
        $"算出来的是{found.Chinese}，这里要的是{expected.Chinese}；请改公式或者改类型", $"this comes to {found.English}, but {expected.English} is expected; change the formula or the type");

    public static Issue BadLiteral(SourceSpan at, Bilingual problem) => new("DE2131", IssueSeverity.Error, at, problem);

    public static Issue UpsideDown(SourceSpan at) => Error("DE2132", at,
        "区间的下限不小于上限，里面没有值；请对调或改数", "the interval holds nothing: its lower end is not below its upper end; swap or correct them");

    public static Issue WholeConditionInTest(SourceSpan at, string fact) => Error("DE2133", at,
        $"ask 旁边只写对“{fact}”的判断，例如 a、\">= 18 ℃\"、\"[18..24)\"；整句条件请放在 first 里", $"beside ask stands only a test of '{fact}', such as a, \">= 18 ℃\" or \"[18..24)\"; put a whole condition under first");

    public static Issue SetNeedsKey(SourceSpan at, string fact) => Error("DE2134", at,
        $"“{fact}”可以同时取几个值；只能写 {fact} = 某一项，或者 {fact} in (a, b)", $"'{fact}' may hold several keys; only {fact} = key or {fact} in (a, b) make sense");

    public static Issue NoneUnderNot(SourceSpan at, string fact, bool underNot) => Warning("DE2140", at,
        underNot ? $"“{fact}”可能是“没有”，那时 not( ) 里的比较为否，整句为是；请在旁边写明 {fact} = none 怎么办" : $"“{fact}”可能是“没有”，那时这个比较为否；请在旁边写明 {fact} = none 怎么办",
        underNot ? $"'{fact}' may be none; the comparison is then false and not( ) true; say beside it what {fact} = none means" : $"'{fact}' may be none; the comparison is then false; say beside it what {fact} = none means");

    public static Issue HoursOfDays(SourceSpan at, string written) => Warning("DE2142", at,
        $"日期和 today 没有钟点，和 {written} 比会差出大半天；要算小时，请用 date-time 的事实和 now；算天就写成 d",
        $"dates and today have no hours, so {written} is off by most of a day; to count hours use a date-time fact and now, to count days write d");

    public static Issue AlwaysSo(SourceSpan at, string fact, bool holds) => Warning("DE2141", at,
        $"按“{fact}”的 range，这个比较{(holds ? "总是成立" : "永远不成立")}；请核对数值和单位", $"by the range of '{fact}' this comparison is always {(holds ? "true" : "false")}; check the number and its unit");
}
