using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of the entries of a vocabulary, and of values given for facts.</summary>
internal static partial class BindingIssues
{
    public static Issue KeyNotForType(SourceSpan at, string key, string fact, string type, string mend, string mendEnglish) => new("DE2020", IssueSeverity.Error, at, new(
        $"事实“{fact}”是 {type}，不能写 {key}；{mend}", $"fact '{fact}' is of type {type} and takes no {key}; {mendEnglish}"));

    public static Issue ChoiceWithoutChoices(SourceSpan at, string fact) => new("DE2021", IssueSeverity.Error, at, new(
        $"事实“{fact}”是 choice，却没有 choices；请列出选项。", $"fact '{fact}' is of type choice but has no choices; list them"));

    public static Issue ReservedChoice(SourceSpan at, string key) => new("DE2022", IssueSeverity.Error, at, new(
        $"选项不能叫“{key}”，它在条件里另有意思；换个名字，例如“{key}_option”；若是想说“没有”，请写 none: 说明文字。",
        $"a choice cannot be called '{key}', which means something else in conditions; rename it, as in '{key}_option'; to say that there is none, write none: and words"));

    public static Issue ComputedAndSourced(SourceSpan at, string key, string fact) => new("DE2023", IssueSeverity.Error, at, new(
        $"事实“{fact}”由 from 算出，不能再写 {key}；删去其中一个。", $"fact '{fact}' is computed by from and takes no {key}; remove one of them"));

    public static Issue NobodyKnows(SourceSpan at, string fact) => new("DE2024", IssueSeverity.Error, at, new(
        $"事实“{fact}”没有来源；写上 source（customer、agent、field 或 \"system:名字\"），或者用 from 算出。",
        $"fact '{fact}' has neither source nor from; say who knows it (customer, agent, field or \"system:name\"), or compute it"));

    public static Issue BadSource(SourceSpan at, string text, string? nearest) => new("DE2025", IssueSeverity.Error, at, nearest is null
        ? new($"来源不能写“{text}”；可以写：customer、agent、field、\"system:名字\"。", $"'{text}' is no source; write customer, agent, field or \"system:name\".")
        : new($"来源不能写“{text}”；是不是“{nearest}”？", $"'{text}' is no source; did you mean '{nearest}'?"));

    public static Issue HeardNoAnswer(SourceSpan at, string fact, string answer, string? nearest, IEnumerable<string> answers) => new("DE2026", IssueSeverity.Error, at, nearest is null
        ? new($"“{answer}”不是事实“{fact}”的答案；可以写：{string.Join("、", answers)}。", $"'{answer}' is no answer of fact '{fact}'; write one of {string.Join(", ", answers)}")
        : new($"“{answer}”不是事实“{fact}”的答案；是不是“{nearest}”？", $"'{answer}' is no answer of fact '{fact}'; did you mean '{nearest}'?"));

    public static Issue HeardWithoutAnswer(SourceSpan at, string fact, string answer, string phrase) => new("DE2026", IssueSeverity.Error, at, new(
        $"事实“{fact}”的 heard 没有说是哪个答案；把说法写在答案下面：heard: {{ {answer}: [{phrase}, …] }}。",
        $"heard of fact '{fact}' does not say which answer it gives; write the phrases below their answer: heard: {{ {answer}: [{phrase}, ...] }}"));

    public static Issue HeardNeedsBraces(SourceSpan at, string fact, string phrase) => new("DE2027", IssueSeverity.Error, at, new(
        $"“{phrase}”里没有 {{}}，听到了也不知道事实“{fact}”是多少；在数值的位置写 {{}}。",
        $"'{phrase}' holds no {{}}, so hearing it tells no value of fact '{fact}'; write {{}} where the value stands"));

    public static Issue ValueNotOfFact(SourceSpan at, string fact, string text, Bilingual error) => new("DE2029", IssueSeverity.Error, at, new(
        $"“{text}”不是事实“{fact}”的值；{error.Chinese}", $"'{text}' is no value of fact '{fact}'; {error.English}"));

    public static Issue ComputedFromItself(SourceSpan at, IReadOnlyList<string> round) => new("DE2030", IssueSeverity.Error, at, new(
        $"事实绕成了一圈：{string.Join(" → ", round)}；去掉其中一步。", $"the facts go round in a circle: {string.Join(" -> ", round)}; take one step out"));

    public static Issue UnitOfTime(SourceSpan at, string symbol) => new("DE2031", IssueSeverity.Error, at, new(
        $"“{symbol}”是时长，不是数的单位；写 type: duration，删去 unit，值写成 3d、24h；只用来相乘相除的天数，写 type: number，不写 unit。",
        $"'{symbol}' measures time and is no unit of a number; write type: duration and no unit, with values such as 3d or 24h; a count of days to multiply with is type: number without unit"));

    public static Issue UnknownUnit(SourceSpan at, string symbol) => new("DE2031", IssueSeverity.Error, at, new(
        $"没有单位“{symbol}”；请用 ℃、%、kWh、元、m3、Mbps 这样的写法。", $"unknown unit '{symbol}'; write a symbol such as ℃, %, kWh, 元, m3, Mbps"));
}
