using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of the words of replies once everything is bound.</summary>
internal static class ReplyIssues
{
    public static Issue NeverSaid(SourceSpan at, string phrase, string rendered) => new("DE2501", IssueSeverity.Warning, at, new(
        $"这句话读出来是“{rendered}”，里面有禁语“{phrase}”，回复时会整句去掉；换一种说法，或者改 never-say。",
        $"this sentence reads '{rendered}' and holds '{phrase}', which must never be said, so it will be withheld; reword it, or change never-say"));

    public static Issue NumeralInSentence(SourceSpan at, string numeral) => new("DE2502", IssueSeverity.Warning, at, new(
        $"句子里直接写了数字“{numeral}”；改成空位 {{事实}} 或 {{$数值}}，数字变了才不会说错。电话号码请登记在 departments.yaml。",
        $"the numeral '{numeral}' is written out in a sentence; use a slot, {{fact}} or {{$figure}}, so that it cannot go stale. Telephone numbers belong in departments.yaml"));

    public static Issue ClockTimeInSentence(SourceSpan at, string clock) => new("DE2502", IssueSeverity.Warning, at, new(
        $"句子里直接写了钟点“{clock}”；数值装不下钟点：换成不带数字的话（“夜里”“早上”），或者用一个日期时间的事实做空位 {{事实}}。",
        $"the clock time '{clock}' is written out in a sentence; a figure cannot hold a clock time: say it in words ('at night', 'in the morning'), or use a slot {{fact}} of a date-time fact"));

    public static Issue NumeralInBasis(SourceSpan at, string numeral) => new("DE2503", IssueSeverity.Error, at, new(
        $"依据里直接写了数字“{numeral}”；依据里的数字只能来自条文，改成空位 {{$数值}}。",
        $"the numeral '{numeral}' is written out in a basis; a number of the law comes from its article alone, use a slot {{$figure}}"));

    public static Issue SlotNeverFilled(SourceSpan at, string slot, Bilingual why) => new("DE2504", IssueSeverity.Warning, at, new(
        $"空位 {slot} 永远填不上，这种说法不会被用到：{why.Chinese}", $"the slot {slot} can never be filled, so this wording is never used: {why.English}"));

    public static Issue NotToldToCustomers(SourceSpan at, string figure) => new("DE2510", IssueSeverity.Warning, at, new(
        $"“${figure}”是企业自己的做法（kind: practice），对客户不说，所以这一句客户一个字也听不到；答应过客户的，把数值写进 kind: promise 或 terms 的文件；不是答应的，另写一种不带这个数的说法。",
        $"'${figure}' is the house's own practice (kind: practice) and is not told to customers, so they hear nothing of this sentence; a figure that was promised belongs in a file of kind: promise or terms, else add a wording without it"));

    public static Issue BlockIsFilled(SourceSpan at, string block) => new("DE2506", IssueSeverity.Warning, at, new(
        $"段落“{block}”由引擎按原因填写，这里写的不会用到；换一个名字，并写进 order。",
        $"the block '{block}' is filled by the engine from the causes, what is written here is never used; give it another name and put that into order"));

    public static Issue LawInSentence(SourceSpan at, string law) => new("DE2508", IssueSeverity.Warning, at, new(
        $"句子里直接说了“{law}”，条文没有核过引擎也拦不住；把它写进 basis 的 article，“依据《…》第…条”由引擎来写。",
        $"the sentence names '{law}' itself, so the engine cannot hold it back where nobody has checked it; name the article under basis, whose opening the engine writes"));

    public static Issue BlockInNoOrder(SourceSpan at, string block, string? nearest) => new("DE2509", IssueSeverity.Warning, at, nearest is null
        ? new($"没有一个渠道的 order 用到段落“{block}”，它永远不会说出来；写进渠道的 order，或者删掉。",
            $"no channel has the block '{block}' in its order, so it is never said; put it into an order, or remove it")
        : new($"没有一个渠道的 order 用到段落“{block}”，它永远不会说出来；是不是“{nearest}”？", $"no channel has the block '{block}' in its order, so it is never said; did you mean '{nearest}'?"));

    public static Issue UnknownCaseWord(SourceSpan at, string property, string word, IEnumerable<string> known, string? nearest) =>
        new("DE2507", IssueSeverity.Error, at, nearest is null
            ? new($"case.{property} 没有“{word}”这个词；可以写 {string.Join("、", known)}。", $"case.{property} is never '{word}'; it is one of {string.Join(", ", known)}")
            : new($"case.{property} 没有“{word}”这个词；是不是“{nearest}”？", $"case.{property} is never '{word}'; did you mean '{nearest}'?"));
}
