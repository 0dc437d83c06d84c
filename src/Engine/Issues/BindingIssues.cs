using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said when names do not lead to things: files, lists and references.</summary>
internal static partial class BindingIssues
{
    public static Issue UnknownFile(SourceSpan at, string file, string? nearest, IEnumerable<string> known) => new("DE2001", IssueSeverity.Warning, at, nearest is null
        ? new($"这里不认识文件“{file}”，没有读它；此处可放：{string.Join("、", known)}。",
            $"no file '{file}' is known here, it was not read; here may stand {string.Join(", ", known)}")
        : new($"这里不认识文件“{file}”，没有读它；是不是“{nearest}”？", $"no file '{file}' is known here, it was not read; did you mean '{nearest}'?"));

    public static Issue FileOfFamilyInPack(SourceSpan at, string file, string pack) => new("DE2001", IssueSeverity.Warning, at, new(
        $"“{file}”是家族的文件，没有读它；请移到 {pack}/<家族>/ 里。", $"'{file}' is a file of a family and was not read; move it to {pack}/<family>/"));

    public static Issue DeclaredTwice(SourceSpan at, Bilingual kind, string id, SourceSpan first, string? pack, string? grows = null) => new("DE2002", IssueSeverity.Error, at, grows is not null
        ? new($"{kind.Chinese}“{id}”随附的规则里已经有了（{first}）；叠加的文件夹只能给它添 {grows}：别的键都删去，只留 {grows}。要改别的，换个名字另写一个。",
            $"the rules have {kind.English} '{id}' already ({first}); a folder laid over them may only add {grows} to it: keep {grows} and remove the other keys, or write another under another name")
        : pack is null
        ? new($"{kind.Chinese}“{id}”定义了两次，另一处在 {first}；删去一处，或者换个名字。", $"{kind.English} '{id}' is declared twice, first at {first}; remove one of them or rename it")
        : new($"{kind.Chinese}“{id}”别的包已经有了（{first}），名字是各包共用的；是另一回事就换个名字，例如“{pack}_{id}”。",
            $"another pack has {kind.English} '{id}' already ({first}), and names are one list over all packs; if yours is another matter, rename it, to '{pack}_{id}' for example"));

    public static Issue UnknownName(SourceSpan at, Bilingual kind, string name, string? nearest, IReadOnlyList<string>? known = null, string? declaredIn = null) => new("DE2003", IssueSeverity.Error, at, nearest is null
        ? known is { Count: > 0 }
            ? new($"没有叫“{name}”的{kind.Chinese}；可以写：{string.Join("、", known)}，或者先在 {declaredIn} 里写上它。",
                $"unknown {kind.English} '{name}'; write {string.Join(", ", known)}, or declare it in {declaredIn} first")
            : new($"没有叫“{name}”的{kind.Chinese}；请先声明它，或改用已有的名字。", $"unknown {kind.English} '{name}'; declare it first, or use a name that exists")
        : new($"没有叫“{name}”的{kind.Chinese}；是不是“{nearest}”？", $"unknown {kind.English} '{name}'; did you mean '{nearest}'?"));

    /// <summary>A name that was guessed: the nearest alone would be taken in a hurry, and be somebody else.</summary>
    /// <param name="at">The name.</param>
    /// <param name="kind">What is named.</param>
    /// <param name="name">As written.</param>
    /// <param name="nearest">The name most like it.</param>
    /// <param name="titled">Names that hold it, in themselves or in their titles.</param>
    /// <param name="ofPack">Those the asking pack uses; null: none yet, or all can be listed.</param>
    /// <param name="likeliest">Some of all, or all.</param>
    /// <param name="declaredIn">Where a new one is written.</param>
    public static Issue UnknownGuess(SourceSpan at, Bilingual kind, string name, string? nearest, IReadOnlyList<string> titled, (string Pack, IReadOnlyList<string> Names)? ofPack, IReadOnlyList<string> likeliest, string? declaredIn)
    {
        var (chinese, english) = (new List<string>(), new List<string>());
        if (titled.Count > 0)
        {
            chinese.Add($"名字里有这几个字的：{string.Join("、", titled)}");
            english.Add($"with these words in them: {string.Join(", ", titled)}");
        }
        if (nearest is not null)
        {
            chinese.Add($"写法最像的是“{nearest}”，看清楚是不是它");
            english.Add($"spelt most like it: '{nearest}', look whether it is meant");
        }
        chinese.Add(ofPack is { } own ? $"{own.Pack} 用到的有：{string.Join("、", own.Names)}" : $"可以写：{string.Join("、", likeliest)}");
        english.Add(ofPack is { } used ? $"used in {used.Pack}: {string.Join(", ", used.Names)}" : $"write {string.Join(", ", likeliest)}");
        return new("DE2003", IssueSeverity.Error, at, new(
            $"没有叫“{name}”的{kind.Chinese}；{string.Join("；", chinese)}。都不是，就在 {declaredIn} 里写上它。",
            $"unknown {kind.English} '{name}'; {string.Join("; ", english)}. If it is none of these, declare it in {declaredIn}"));
    }

    public static Issue UnknownFact(SourceSpan at, string name, string? nearest) => new("DE2004", IssueSeverity.Error, at, nearest is null
        ? new($"没有叫“{name}”的事实；请先在 vocabulary.yaml 里写上它。", $"unknown fact '{name}'; declare it in a vocabulary.yaml first")
        : new($"没有叫“{name}”的事实；是不是“{nearest}”？", $"unknown fact '{name}'; did you mean '{nearest}'?"));

    public static Issue FactOfAnotherPack(SourceSpan at, string name, string owner, string pack) => new("DE2005", IssueSeverity.Error, at, new(
        $"事实“{name}”属于规则包“{owner}”，“{pack}”没有引用它；请在 {pack}/pack.yaml 的 uses 里加上 {owner}。",
        $"fact '{name}' belongs to pack '{owner}', which '{pack}' does not use; add {owner} to uses in {pack}/pack.yaml"));

    public static Issue MalformedWords(SourceSpan at, Bilingual kind, string id) => new("DE2006", IssueSeverity.Error, at, new(
        $"{kind.Chinese}的名字“{id}”要能写进条件；只用小写字母、数字，用 _ 和 . 连接。",
        $"{kind.English} name '{id}' must be able to stand in a condition; use lower-case words and digits joined by '_' and '.'"));

    public static Issue MalformedKebab(SourceSpan at, Bilingual kind, string id, string mended) => new("DE2007", IssueSeverity.Error, at, new(
        $"{kind.Chinese}的名字“{id}”写法不对；用小写字母和数字，用 - 连接，例如“{mended}”。",
        $"{kind.English} name '{id}' is not written as names are; use lower-case words joined by '-', as in '{mended}'"));

    public static Issue Unreadable(SourceSpan at, string key, string text, Bilingual mend) => new("DE2009", IssueSeverity.Error, at, new(
        $"{key} 的值“{text}”读不懂；{mend.Chinese}", $"the value '{text}' of {key} cannot be read; {mend.English}"));

    public static Issue ClockTime(SourceSpan at, string key, string text, string hours) => Unreadable(at, key, text, new(
        $"这是钟点，时限和数值都装不下；{hours}h 是一段时长（{hours} 小时）。钟点用文字写进句子（“夜里”“早上”），或者写成日期时间的事实。",
        $"it is a clock time, which no deadline or figure holds; {hours}h is a duration of {hours} hours. Say clock times in the words of a sentence ('at night', 'in the morning'), or as a date-time fact"));

    public static Issue DeadlineByCases(SourceSpan at, string key, string rows)
    {
        var name = key.Replace('-', '_') + "_by_case";
        return new("DE1043", IssueSeverity.Error, at, new(
            $"“{key}”只能写一段时长或一个数值，不能列几种情况；按情况分的，在 regulations 的一条里写 figures: {{ {name}: {{ {rows} }} }}，这里写 {key}: ${name}。",
            $"'{key}' takes one duration or figure, not a list of cases; set rows in an article of a regulation, figures: {{ {name}: {{ {rows} }} }}, and write {key}: ${name} here"));
    }

    public static Issue PackWithoutManifest(SourceSpan at, string pack) => new("DE2010", IssueSeverity.Error, at, new(
        $"文件夹“{pack}”里没有 pack.yaml；请写一个，至少有 id、version、title。",
        $"folder '{pack}' has no pack.yaml; write one with at least id, version and title"));

    /// <param name="at">Its first file.</param>
    /// <param name="family">The folder.</param>
    /// <param name="pack">What the name of its category begins with; null: not known.</param>
    public static Issue FamilyWithoutPack(SourceSpan at, string family, string? pack) => new("DE2010", IssueSeverity.Error, at, new(
        $"“{family}”是一个家族（里面有 {at.Path[(at.Path.LastIndexOf('/') + 1)..]}），家族要放在规则包的文件夹里；请把整个文件夹移到 {pack ?? "<包>"}/{family}/，不用写 pack.yaml。",
        $"'{family}' is a family (it has {at.Path[(at.Path.LastIndexOf('/') + 1)..]}), and families stand inside a pack; move the folder to {pack ?? "<pack>"}/{family}/, without a pack.yaml"));

    public static Issue SharedListsMissing(SourceSpan at, string folder) => new("DE2010", IssueSeverity.Error, at, new(
        $"“{folder}”里没有分组、诉求、部门、地区的清单：叠加的文件夹要和随附的规则一起给；请写 diagnose check --rules <随附的规则> --rules {folder}。整套规则都是自己的，就写上 groups.yaml、intents.yaml、departments.yaml、regions.yaml。",
        $"'{folder}' has no lists of groups, intents, departments and regions: a folder that is laid over rules is given together with them; write diagnose check --rules <shipped rules> --rules {folder}. Where all rules are your own, write groups.yaml, intents.yaml, departments.yaml and regions.yaml"));

    public static Issue IdIsNotTheFolder(SourceSpan at, string id, string folder) => new("DE2011", IssueSeverity.Error, at, new(
        $"规则包的 id“{id}”和文件夹名“{folder}”不一样；改成“{folder}”。", $"the pack's id '{id}' differs from its folder '{folder}'; write '{folder}'"));

    public static Issue NotAnArticle(SourceSpan at, string text) => new("DE2012", IssueSeverity.Error, at, new(
        $"“{text}”不是条文；写成“法规文件名/条文名”。", $"'{text}' names no article; write regulation/article"));

    public static Issue NotAnEvent(SourceSpan at, string key, string name) => new("DE2013", IssueSeverity.Error, at, new(
        $"{key} 里的“{name}”不是时刻；这里要写一个 date-time 类型的事实。", $"'{name}' under {key} is no moment; name a fact of type date-time"));

    public static Issue NotBoolean(SourceSpan at, string key, string name) => new("DE2014", IssueSeverity.Error, at, new(
        $"{key} 里的事实“{name}”不是是非题；这里要写一个 boolean 类型的事实。", $"fact '{name}' under {key} is not boolean; name a fact of type boolean"));

    public static Issue NotANumber(SourceSpan at, string key, string name) => new("DE2015", IssueSeverity.Error, at, new(
        $"{key} 里的事实“{name}”不是数；这里要写一个 number 类型的事实。", $"fact '{name}' under {key} is not a number; name a fact of type number"));

    public static Issue NotASentence(SourceSpan at) => new("DE2017", IssueSeverity.Error, at, new(
        "话术要写成一句话，或者一个列表，每项是一句话或 { when: 条件, text: 话 }；请改写。",
        "a sentence is a text, or a list of texts and { when: condition, text: words }; write it so"));
}
