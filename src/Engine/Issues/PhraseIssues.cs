using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What can be wrong with words to listen for.</summary>
internal static class PhraseIssues
{
    /// <summary>The one mistake that phrases of what must never be said may make.</summary>
    public const string TooShortCode = "DE2703";

    public static Issue GapAtEdge(SourceSpan at, string phrase) => Error("DE2701", at,
        $"“{phrase}”里的“…”旁边没有字；“…”两边都要有字，去掉它或补上字。",
        $"'…' in '{phrase}' stands next to nothing; write words on both sides or leave it out");

    public static Issue ValueWithoutFact(SourceSpan at, string phrase) => Error("DE2702", at,
        $"“{phrase}”里的“{{}}”没有可取的值；“{{}}”只能写在数值、日期、时长或文字事实的 heard 里。",
        $"'{{}}' in '{phrase}' stands for no value; write it only under heard of a number, date, duration or text");

    public static Issue TooShort(SourceSpan at, string phrase) => Error(TooShortCode, at,
        $"“{phrase}”太短，到处都会听到；至少写两个字。",
        $"'{phrase}' is too short and would be heard everywhere; write at least two characters");

    public static Issue GapOverNumeral(SourceSpan at, string phrase) => Error("DE2704", at,
        $"“{phrase}”永远听不到：“…”不能代替数字；把数字写全，或用“{{}}”。",
        $"'{phrase}' is never heard: '…' does not stand for digits; write the number in full or use '{{}}'");

    public static Issue TwoValues(SourceSpan at, string phrase) => Error("DE2705", at,
        $"“{phrase}”里有两个“{{}}”；一句只能取一个值，分成两句。",
        $"'{phrase}' holds two '{{}}'; a phrase takes one value, write two phrases");

    public static Issue StrayBrace(SourceSpan at, string phrase) => Error("DE2706", at,
        $"“{phrase}”里有多余的大括号；取值写“{{}}”，里面不写字。",
        $"'{phrase}' holds a stray brace; a value is written '{{}}' with nothing inside");

    public static Issue SameUnderTwoAnswers(SourceSpan at, string phrase, string fact, string first, string second) => Error("DE2707", at,
        $"“{phrase}”在“{fact}”的两个答案“{first}”和“{second}”下都有；只留一处。",
        $"'{phrase}' stands under two answers of '{fact}', '{first}' and '{second}'; keep one");

    public static Issue UnknownWordList(SourceSpan at, string phrase, string name, string? near) => Error("DE2708", at,
        $"“{phrase}”里叫的词表“{name}”没有写过；{(near is null ? "在 words.yaml 里写它，或改用已有的词表" : $"是不是“{near}”")}。",
        $"'{phrase}' calls the word list '{name}', which nobody wrote; {(near is null ? "write it in words.yaml or call another" : $"did you mean '{near}'?")}");

    public static Issue CombinationPart(SourceSpan at, string phrase) => Error("DE2709", at,
        $"“{phrase}”不成组合；“&”两边各写一个词或一个<词表>，像“<水> & <电箱>”，最多四样。",
        $"'{phrase}' is no combination; write a phrase or a <word list> on each side of '&', such as '<water> & <box>', four at most");

    public static Issue NoCombinationHere(SourceSpan at, string phrase) => Error("DE2710", at,
        $"“{phrase}”里的“&”和“<词表>”在这里不能用；它们只用在 signals、heard、intents 里，这里写出原话。",
        $"'&' and '<word list>' in '{phrase}' have no place here; they serve signals, heard and intents only, write the words themselves");

    public static Issue WordListName(SourceSpan at, string name) => Error("DE2711", at,
        $"“{name}”不能做词表的名字；名字只用文字、数字和下划线。",
        $"'{name}' cannot name a word list; names are letters, digits and underscores");

    public static Issue WordListUnused(SourceSpan at, string name) => new("DE2712", IssueSeverity.Warning, at, new(
        $"没有一句话叫词表“{name}”；去掉它，或在句子里写“<{name}>”。",
        $"no phrase calls the word list '{name}'; remove it, or write '<{name}>' in a phrase"));

    public static Issue LearnedForNobody(SourceSpan at, string name) => new("DE2713", IssueSeverity.Warning, at, new(
        $"学过“{name}”，可是规则里没有它；重新运行 diagnose train。",
        $"weights were learned for '{name}', which the rules do not have; run diagnose train again"));

    public static Issue LearnedWeight(SourceSpan at, string text) => Error("DE2714", at,
        $"“{text}”读不出字和分量；写成“没气 2.31”，这个文件由 diagnose train 写，不用手改。",
        $"'{text}' holds no characters and weight; write '没气 2.31'; diagnose train writes this file");

    public static Issue InsideAnother(SourceSpan at, string phrase, string answer, string longer, string other, string fact) => new("DE2715", IssueSeverity.Note, at, new(
        $"“{fact}”里，答案“{answer}”的“{phrase}”整个含在答案“{other}”的“{longer}”里；客户说了长的那句，只算“{other}”。请看一遍是不是这个意思：不是，就把短的写得更具体；是，就给“{other}”添上相近的说法（换几个字，只听得到短的那条），再写 # allow DE2715: 理由。",
        $"of '{fact}', '{phrase}' for answer '{answer}' stands inside '{longer}' for '{other}'; whoever says the longer one is heard as '{other}' alone: see whether that is meant: if not, make the shorter one more specific; if it is, give '{other}' its near wordings too (of which the shorter one alone is heard) and write # allow DE2715: reason"));

    public static Issue GapBeforeCounter(SourceSpan at, string phrase, string counter) => new("DE2716", IssueSeverity.Warning, at, new(
        $"“{phrase}”几乎听不到：“{counter}”前面总有数（三、几、半），“…”却不跨过数字；分成说得很近的两样，如“前半句 & {counter}”，或者在事实的 heard 里用“{{}}”取数。",
        $"'{phrase}' is hardly ever heard: a numeral stands before '{counter}', and '…' passes over none; write two things said near one another, 'first part & {counter}', or take the number with '{{}}' under heard of a fact"));

    /// <param name="at">The phrase to take out.</param>
    /// <param name="phrase">As written.</param>
    /// <param name="owner">What both stand for.</param>
    /// <param name="list">Where it stands.</param>
    /// <param name="other">Where it stands too.</param>
    /// <param name="there">The other phrase.</param>
    /// <param name="isLaidOver">The other is in the rules that this folder is laid over, where this author writes nothing.</param>
    public static Issue SamePhraseAgain(SourceSpan at, string phrase, string owner, string list, string other, SourceSpan there, bool isLaidOver)
    {
        var file = there.Path == at.Path ? "" : there.Path + " ";
        var (place, placeEnglish) = ($"{file}第 {there.Line} 行", $"{file}line {there.Line}");
        var isTwice = list == other;
        var (mend, mendEnglish) = isLaidOver
            ? ("那一处在随附的规则里，这里改不了；把这里的删去。", "that one is in the rules this folder is laid over and cannot be changed from here; delete this one")
            : isTwice ? ("去掉一个。", "remove one") : ("只留在该在的一处。", "keep it where it belongs");
        return new("DE2717", isTwice ? IssueSeverity.Note : IssueSeverity.Warning, at, isTwice
            ? new($"“{phrase}”在“{owner}”的 {list} 里写了两次（{place}已有），不起作用；{mend}", $"'{phrase}' stands twice under {list} of '{owner}', first {(file == "" ? "on" : "in")} {placeEnglish}, to no effect; {mendEnglish}")
            : new($"“{phrase}”在“{owner}”的 {other}（{place}）和 {list} 里都有；{mend}", $"'{phrase}' stands under {other} ({placeEnglish}) and under {list} of '{owner}'; {mendEnglish}"));
    }

    public static Issue StrongOutweighed(SourceSpan at, string category, int strong, IReadOnlyList<(string Phrase, string? Heard, double Score)> lost, int most, bool isAll)
    {
        var chinese = string.Join("、", lost.Take(most).Select(one => one.Heard is null ? $"“{one.Phrase}”（听不出）" : FormattableString.Invariant($"“{one.Phrase}”（{one.Heard} {one.Score:0.00}）")));
        var english = string.Join(", ", lost.Take(most).Select(one => one.Heard is null ? $"'{one.Phrase}' (other)" : FormattableString.Invariant($"'{one.Phrase}' ({one.Heard} {one.Score:0.00})")));
        return new("DE2718", isAll ? IssueSeverity.Warning : IssueSeverity.Note, at, new(
            $"“{category}”的 {strong} 条 strong 里有 {lost.Count} 条，单独说时到不了这个类别（0.50 分）：{chinese}{(lost.Count > most ? "……" : "")}。给这样说的客户各写一个案例（text），再运行 diagnose train；只是旁证的移到 weak，能说得更具体的写长些。",
            $"of the {strong} strong phrases of '{category}', {lost.Count} do not carry it when said alone (0.50): {english}{(lost.Count > most ? ", ..." : "")}. Write a case (text) for each way of saying it and run diagnose train; move mere hints to weak, and make vague ones longer"));
    }

    public static Issue DangerSilenced(SourceSpan at, string hazard, IReadOnlyList<string> silent, int most)
    {
        var more = silent.Count > most;
        return new("DE2719", IssueSeverity.Warning, at, new(
            $"险情“{hazard}”的信号单独说出来没人听见（{silent.Count} 条）：{string.Join('、', silent.Take(most).Select(phrase => $"“{phrase}”"))}{(more ? "……" : "")}；学来的分量盖过了它。再运行一次 diagnose train，写好的信号它都会学。",
            $"signals of the hazard '{hazard}' that are not heard when said alone ({silent.Count}): {string.Join(", ", silent.Take(most).Select(phrase => $"'{phrase}'"))}{(more ? ", ..." : "")}; what was learned outweighs them. Run diagnose train again: it learns every signal that is written"));
    }

    private static Issue Error(string code, SourceSpan at, string chinese, string english) =>
        new(code, IssueSeverity.Error, at, new(chinese, english));
}
