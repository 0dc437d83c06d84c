using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What can be wrong in a condition or formula: its names.</summary>
internal static partial class FormulaIssues
{
    public static Issue UnknownFact(SourceSpan at, string name, string? nearest) => Error("DE2110", at,
        $"没有叫“{name}”的事实" + (nearest is null ? "；请写进 vocabulary.yaml，或者改成已有的事实" : $"；是不是“{nearest}”？"),
        $"unknown fact '{name}'" + (nearest is null ? "; declare it in vocabulary.yaml or name an existing one" : $"; did you mean '{nearest}'?"),
        nearest is not null);

    /// <summary>A word that other languages have for true or false.</summary>
    public static Issue NotTrueOrFalse(SourceSpan at, string word) => Error("DE2110", at,
        $"“{word}”不是条件里的词，旁边的事实是是非；请写 true 或 false", $"'{word}' is no word of conditions, and the fact beside it is a yes or no; write true or false");

    public static Issue UnknownFigure(SourceSpan at, string name, string? nearest, IReadOnlyList<string> alike, string? example = null) => Error("DE2111", at,
        $"没有法规或文件规定“${name}”" + (nearest is null ? FigureToWrite.Of(name, alike, example).Chinese : $"；是不是“${nearest}”？"),
        $"no regulation sets the figure '${name}'" + (nearest is null ? FigureToWrite.Of(name, alike, example).English : $"; did you mean '${nearest}'?"),
        nearest is not null);

    public static Issue HyphenInName(SourceSpan at, string written, string meant) => Error("DE2110", at,
        $"条件里的“-”是减号，“{written}”成了相减；名字用“_”连，请写 {meant}", $"'-' in a condition is a minus, so '{written}' is a difference; names are joined by '_': write {meant}", asks: false);

    public static Issue HyphenInFigure(SourceSpan at, string written, string meant) => Error("DE2111", at,
        $"条件里的“-”是减号，“${written}”成了相减；名字用“_”连，请写 ${meant}", $"'-' in a condition is a minus, so '${written}' is a difference; names are joined by '_': write ${meant}", asks: false);

    public static Issue UnknownChoice(SourceSpan at, string key, string fact, IEnumerable<string> keys, string? nearest)
    {
        var list = string.Join(", ", keys);
        return nearest is null
            ? Error("DE2112", at, $"“{fact}”没有“{key}”这个选项；可选 {list}", $"'{fact}' has no choice '{key}'; it has {list}")
            : Error("DE2112", at, $"“{fact}”没有“{key}”这个选项；是不是“{nearest}”？可选 {list}", $"'{fact}' has no choice '{key}'; did you mean '{nearest}'? It has {list}");
    }

    /// <summary>Chinese words where a key of a choice belongs.</summary>
    public static Issue TitleForChoice(SourceSpan at, string written, string fact, IReadOnlyList<(string Key, string Title)> choices)
    {
        if (choices.FirstOrDefault(choice => choice.Title == written).Key is { } key)
            return Error("DE2112", at, $"“{written}”是“{fact}”的选项 {key} 的名称；请写 {key}", $"'{written}' is the title of choice {key} of '{fact}'; write {key}");
        return Error("DE2112", at, $"“{fact}”没有“{written}”这个选项；请写下面一个：{string.Join("、", choices.Select(choice => $"{choice.Key}（{choice.Title}）"))}",
            $"'{fact}' has no choice '{written}'; write one of {string.Join(", ", choices.Select(choice => $"{choice.Key} ({choice.Title})"))}");
    }

    public static Issue UnknownFunction(SourceSpan at, string name) => Error("DE2113", at,
        $"没有“{name}( )”这种算法；只有 max( )、min( )、not( )", $"there is no function '{name}'; only max( ), min( ) and not( ) exist");

    public static Issue CaseNotHere(SourceSpan at, string name) => Error("DE2114", at,
        $"“{name}”只能用在回复技巧的 when 里；树里请用事实", $"'{name}' may be used only in the when of a reply technique; use a fact in a tree");

    public static Issue UnknownCaseProperty(SourceSpan at, string name) => Error("DE2114", at,
        $"没有“{name}”；只有 case.status、case.emotion、case.intent、case.motive、case.escalations、case.conduct、case.sensitive、case.liable、case.refusal、case.causes、case.channel、case.pack、case.respond、case.resolve、case.ends、case.unreachable、case.onward", $"there is no '{name}'; only case.status, case.emotion, case.intent, case.motive, case.escalations, case.conduct, case.sensitive, case.liable, case.refusal, case.causes, case.channel, case.pack, case.respond, case.resolve, case.ends, case.unreachable and case.onward exist");

    public static Issue ReservedWord(SourceSpan at, string word) => Error("DE2115", at,
        $"“{word}”不能写在条件里；问不到时怎么办，请在节点下写 unknown", $"'{word}' cannot stand in a condition; write unknown: beside the node for what nobody can tell");

    private static Issue Error(string code, SourceSpan at, string chinese, string english, bool asks) => new(code, IssueSeverity.Error, at, new Bilingual(asks ? chinese : chinese + "。", english));
}
