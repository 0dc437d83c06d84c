using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What is said of rules that hold together and most likely mean something else.</summary>
internal static partial class CheckIssues
{
    /// <param name="at">The file's <c>unknown</c>.</param>
    /// <param name="cut">An <c>otherwise</c> that is not gone to.</param>
    /// <param name="target">The part it would go to; null where it goes on in place.</param>
    public static Issue FileUnknownCutsOff(SourceSpan at, SourceSpan cut, string? target) => Warning("DE2270", at,
        $"整个文件的 unknown 排在每一步自己的 otherwise 前面：一样读不到，第 {cut.Line} 行的 otherwise{(target is null ? "" : $"（{target}）")}就不再走，后面的都不问了。想让读不到的跨过去、最后才到这里，删去这一行，有 otherwise 兜底就够了；只有某一步读不到就该停的，写在那一步上。",
        $"the file's unknown stands before every node's own otherwise: where one thing cannot be read, the otherwise on line {cut.Line}{(target is null ? "" : $" ({target})")} is not gone to and nothing behind it is asked. To step over what cannot be read and end here at last, remove this line: the file's otherwise is enough; where one node must stop, write unknown there");

    public static Issue SharesBelowHundred(SourceSpan at, string fact, decimal sum) => Warning("DE2271", at,
        $"“{fact}”的分支把答案都列全了，share 加起来却只有 {sum}：每 100 件里有 {100 - sum} 件没有去处。补足到 100；说不准的，share 全都不写，按书写顺序排。",
        $"the branches take every answer of '{fact}', but their shares add up to {sum}: {100 - sum} of every 100 cases go nowhere. Make them 100; where nobody has counted, leave out all shares and the written order counts");

    public static Issue DayWrittenOut(SourceSpan at, string day, bool isSeason) => Note("DE2272", at,
        $"条件里直接写了日子 {day}，没有出处，{(isSeason ? "各地的季节也不一样" : "过了这一天就没有用了")}；写进 regulations/ 里（自己定的用 kind: practice），这里写成 $名字；日子会变的，写成一个事实。",
        $"the {(isSeason ? "season" : "day")} {day} is written out in a condition: it has no source{(isSeason ? " and seasons differ from place to place" : " and goes stale")}. Make it a figure of regulations/ (kind: practice where it is your own) and write $name here; a day that moves is a fact");

    public static Issue LimitOnTheWrongSide(SourceSpan at, string figure, string words, string sign, string mended) => Warning("DE2273", at,
        $"${figure} 的条文写的是“{words}”，刚好等于限值算合格；这里的 {sign} 把等于限值的分到了另一边。写成 {mended} ${figure}。",
        $"the article of ${figure} says '{words}', so the limit itself passes; the {sign} here puts it on the other side. Write {mended} ${figure}");

    public static Issue RecheckOfOneSource(SourceSpan at, string fact, string source) => Warning("DE2243", at,
        $"事实“{fact}”只有 {source} 一个来源，没有谁会和它说得不一样，recheck 永远问不到；删去 recheck，或者在 source 里补上第二个来源。",
        $"fact '{fact}' comes from {source} alone, so nobody can differ from it and recheck is never asked; remove recheck, or name a second source");

    public static Issue DeadlineWrittenOut(SourceSpan at, string cause, string key, string duration) => Warning("DE2256", at,
        $"原因“{cause}”的 {key} 直接写了 {duration}，谁定的没有写，各地也改不了；写进 regulations/ 里（自己定的用 kind: practice），这里写成 $名字。",
        $"{key} of cause '{cause}' is written out as {duration}: nobody can tell who set it, and no place can set its own. Make it a figure of regulations/ (kind: practice where it is your own) and write $name here");

    public static Issue CatchAllAsCause(SourceSpan at, string cause) => Warning("DE2257", at,
        $"“{cause}”只由 otherwise、unknown 走到，责任也还没定（pending），却写成了普通的原因，会当作已经查明说出去；还要去看、去查的，写上 kind: visit；确实是排除了别的才得出的，写清 liable。",
        $"'{cause}' is only reached by otherwise or unknown and its liability is pending, yet it stands as a plain cause and is told as found; where somebody has yet to look, write kind: visit; where ruling out all else proves it, say who is liable");

    public static Issue GroupWithoutCategory(SourceSpan at, string group) => Warning("DE2239", at,
        $"没有一个类别在分组“{group}”里；删去它，或者在类别里写 group: {group}。", $"no category is in group '{group}'; remove it, or write group: {group} with a category");

    public static Issue FromListAsOr(SourceSpan at, string fact, string first, string second) => Note("DE2280", at,
        $"“{fact}”的 from 有几条公式：前一条（{first}）算得出就用它，算出“否”也算，后一条（{second}）不再看。任一条成立就算的，写成一条“{first} or {second}”；前一条比后一条可信才这样写，写 # allow DE2280: 理由。",
        $"'{fact}' has several formulas: the first that is known decides, a No of '{first}' included, and '{second}' is not looked at. Where either is enough write one formula '{first} or {second}'; where the first is the better witness, write # allow DE2280: reason");

    public static Issue TwoQuestions(SourceSpan at, string fact) => Note("DE2282", at,
        $"“{fact}”的 ask 一口气问了两句，客户答“是”，不知道答的是哪一句；合成一句，或者拆成两个事实。",
        $"the ask of '{fact}' holds two questions, and a yes may answer either; make it one, or make it two facts");

    public static Issue StepWithoutWhen(SourceSpan at, string playbook, string words) => Note("DE2258", at,
        $"处理步骤“{playbook}”里“{words}”才做的这一步没有 when，每一件都会显示成要做；写上 when，哪个事实说明要做（不知道时会显示“视情况”）。",
        $"a step of playbook '{playbook}' is for '{words}' alone but has no when, so it is shown as due in every case; write when with the fact that tells it (unknown is shown as depending on the case)");

    public static Issue TitleSaysTheOpposite(SourceSpan at, string fact, string title, string phrase) => Warning("DE2284", at,
        $"“{fact}”的标题“{title}”是否定的，heard 里的 true 却是“{phrase}”：标题和答案正好相反；把标题改成肯定的，或者把 true 和 false 对调。",
        $"the title of '{fact}', '{title}', denies, but its true is heard from '{phrase}': title and answers say the opposite of one another; make the title affirm, or exchange true and false");

    /// <param name="at">The condition.</param>
    /// <param name="amount">What the branch explains.</param>
    /// <param name="way">What lets the condition hold without it.</param>
    public static Issue AmountBelowNothing(SourceSpan at, string amount, string way) => Warning("DE2274", at,
        $"条件要求 {amount} 大于 0，可是只要 {way} 成立也会进来，那时金额可能是 0，也可能是负的；把金额的那一半用 and 连上，或者把 {way} 写成另一条，amount 写 max({amount}, 0 元)。",
        $"the condition asks for {amount} above nothing, but {way} alone lets the branch be entered too, and the amount may then be nothing or less; join the two with and, or give {way} a branch of its own, or write the amount as max({amount}, 0 元)");

    public static Issue FaultOnACustomersWord(SourceSpan at, string cause) => Note("DE2275", at,
        $"“{cause}”是我们的责任（liable: operator），走到这里却只凭客户说的，没有一条看系统或者现场；旁边加上系统里的事实，或者先得出 kind: visit 的原因去看。客户自己看得准的，写 # allow DE2275: 理由。",
        $"'{cause}' is our own fault (liable: operator), yet nothing but the customer's word leads here; add a fact of a system beside it, or conclude a cause of kind visit and look first. Where a customer can well tell, write # allow DE2275: reason");

    public static Issue SentenceDenied(SourceSpan at, string cause, string title, string fact) => Warning("DE2259", at,
        $"条件要求“{title}”（{fact}）不成立，得出的“{cause}”却说“{title}”；条件写反了就去掉 = false 或 not，没有写反就改 found。",
        $"the condition asks that '{title}' ({fact}) be false, yet '{cause}' behind it says '{title}'; if the condition is the wrong way round, take = false or not away, else reword found");

    public static Issue DayPromised(SourceSpan at, string words, string figure, string key) => Note("DE2290", at,
        $"we-do 答应了“{words}”，时限{(figure.Length == 0 ? "" : $" {figure} ")}却可能到另一天：从收到起算一整天，就到第二天同一个钟点了；改成空位 {{{key}-by}}，或者说“马上”“尽快”，不说哪一天。",
        $"we-do promises '{words}', but the deadline{(figure.Length == 0 ? "" : $" {figure}")} may end on another day: a whole day from receipt ends tomorrow at the same hour. Write the slot {{{key}-by}}, or promise no day");

    public static Issue SlotsLostTogether(SourceSpan at, IReadOnlyList<string> facts) => Note("DE2291", at,
        $"这一句要 {string.Join("、", facts)} 都有才说；只缺一样，别的也跟着不说，直接换成下面那句。在中间加一句，只用其中一样的空位。",
        $"this wording is said only when {string.Join(", ", facts)} are all there; where one of them is absent the others are not told either. Put a wording between this and the next with the slot of one alone");

    public static Issue ExpectedEndNotSaid(SourceSpan at, string cause, string fact) => Note("DE2292", at,
        $"“{cause}”的话里说了预计 {{{fact}}}，时限却照这里另算，到时候两个时间会打架；给原因加上 expected-end: [{fact}]，还没到预计的时间就不再答应别的。",
        $"'{cause}' tells {{{fact}}} as expected, yet its deadline is reckoned from this, and the two may disagree; add expected-end: [{fact}] to the cause, and no other time is promised before it");

    public static Issue StandingToldToAnybody(SourceSpan at, string fact) => Warning("DE2281", at,
        $"“{fact}”说得出这一户的欠费、余额或者信用，没有核实身份也会说出来；写上 private: true，谁都可以知道的写 private: false。",
        $"'{fact}' tells of this customer's debts, balance or credit, and is told to whoever calls; write private: true, or private: false where anybody may know");

    public static Issue ChoiceNobodyNames(SourceSpan at, string fact, IReadOnlyList<string> choices) => Note("DE2285", at,
        $"“{fact}”的选项 {string.Join("、", choices)} 没有一个条件提到，也没有案例走过，答了它以后走哪里没有人说过；写一个案例说明该走哪里，或者给它一条分支。客户会这样答的选项不要删。",
        $"no condition names {string.Join(", ", choices)} of '{fact}' and no case shows what follows, so nobody has said where that answer leads; write a case that says it, or give it a branch. Do not remove what people will answer");

    public static Issue FactUnderTwoNames(SourceSpan at, string fact, string title, string twin, string twinTitle) => Note("DE2288", at,
        $"包里已经有“{twin}”（{twinTitle}），“{fact}”（{title}）和它类型、来源一样，像是同一件事写了两遍；同一件事就用“{twin}”，不是一件事，把标题写得分得开。",
        $"the pack has '{twin}' ({twinTitle}) already; '{fact}' ({title}) is of the same type and sources and looks like the same thing again. If it is, use '{twin}'; if not, let the titles tell them apart");

    public static Issue GradedByAnotherFact(SourceSpan at, string figure, string fact, string other, SourceSpan first) => Note("DE2289", at,
        $"“{figure}”在这里按 {fact} 分档，在 {first} 按 {other} 分档：只问了一个事实，另一处就取不到数。条文都这样写的，两个事实都要问到，写 # allow DE2289: 理由；本来是一个事实的，改成 on: {other}。",
        $"'{figure}' is graded by {fact} here and by {other} at {first}: where only one of the two is asked, the other text has no value. If the texts differ so, ask both and write # allow DE2289: reason; if they mean one fact, write on: {other}");

    public static Issue FigureNotUsed(SourceSpan at, string figure) => Note("DE2283", at,
        $"叠加的文件夹里写了“{figure}”，没有哪里用到 ${figure}；在条件、时限或者句子里用它，或者删掉。",
        $"'{figure}' stands in a folder laid over the rules and nothing uses ${figure}; name it in a condition, a deadline or a sentence, or remove it");

    public static Issue ReadTextOfNobody(SourceSpan at, string? number) => Note("DE2286", at, number is null
        ? "条文写着读过（text-read: true），却不知道是谁发布的：拿到原文的人看得到发布单位。没有拿到原文的，改成 text-read: false；拿到了，补上 issuer。"
        : $"写着文号“{number}”、条文也读过（text-read: true），却不知道是谁发布的：名称和文号是照原文抄的，还是凭记忆写的？没有原文的，document-number 写 unknown、text-read 写 false；有原文的，补上 issuer。",
        number is null
        ? "an article is said to be read (text-read: true), but nobody knows who issued the text: its first page says so. Without the text write text-read: false; with it, add issuer"
        : $"the text bears the number '{number}' and is said to be read (text-read: true), but nobody knows who issued it: were title and number copied, or remembered? Without the text write document-number: unknown and text-read: false; with it, add issuer");

    public static Issue DayOfNoSource(SourceSpan at, string day, bool isEnacted) => Note("DE2287", at, isEnacted
        ? $"这个文件没有文号，正文也没有读全，{day} 这个生效日是从哪里来的？照哪里抄的写一句 note；凭记忆写的改成 null。这一天决定哪些投诉用得上它的数。"
        : $"惯例不用写生效日，写了 {day}，这一天以前的事就取不到数；改成 null，或者写一句 note：哪一天、凭什么开始用的。",
        isEnacted
        ? $"the text has no number and was not read: where does its day of effect, {day}, come from? Say so in a note; what was remembered becomes null. The day decides which complaints its figures hold for"
        : $"a practice needs no day of effect: with {day} its figures are missing for all that happened before. Make it null, or say in a note since when it counts, and by whose word");

    public static Issue ChoicesUnsorted(SourceSpan at, string cause, string fact, IReadOnlyList<string> apart, IReadOnlyList<string> left) => Note("DE2293", at,
        $"“{cause}”的话把“{fact}”的 {string.Join("、", apart)} 分开说，走到这里的条件却不看它，{string.Join("、", left)} 也走这里，听到的是同一套话、做的是同一套步骤。应该走别处的，在 when 里写上 {fact} in ({string.Join(", ", apart)})，别的另写一条；都走这里不错的，写 # allow DE2293: 理由。",
        $"the sentences of '{cause}' tell {string.Join(", ", apart)} of '{fact}' apart, yet no condition that leads here looks at it, so {string.Join(", ", left)} come here too and get the same words and steps. Where they belong elsewhere, write {fact} in ({string.Join(", ", apart)}) in the when and a branch for the others; where they do belong here, write # allow DE2293: reason");

    public static Issue SumBeforeReckoning(SourceSpan at, string cause, string still) => Note("DE2294", at,
        $"“{cause}”的 found 已经把金额 {{amount}} 说出去了，we-do 又说还要“{still}”：没核完的数先不要说。去掉 {{amount}}；已经核好的，we-do 里去掉“{still}”。",
        $"found of '{cause}' tells the sum {{amount}}, while we-do says it is still to be reckoned ('{still}'). Take {{amount}} out; where it is settled, take '{still}' out of we-do");
}
