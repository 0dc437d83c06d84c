using DiagnosisEngine.Text;

namespace DiagnosisEngine.Issues;

/// <summary>What can be wrong with a file as YAML: too large, not used here, read otherwise than meant (DE101x to DE103x).</summary>
internal static class YamlIssues
{
    public static Issue NotYaml(SourceSpan at) => Error("DE1010", at,
        "这里读不下去了，不是合法的 YAML；请检查这一行和上一行的缩进（同一层的键要对齐，用空格）、引号和括号。",
        "this cannot be read as YAML; check indent (keys of one level line up, with spaces), quotes and brackets of this line and the one above");

    public static Issue ColonInText(SourceSpan at, string mended) => Error("DE1010", at,
        $"文字里有“冒号加空格”，读成了第二个键；请加引号：{mended}",
        $"a colon with a space inside a text makes a second key; quote the text: {mended}");

    public static Issue QuoteNotClosed(SourceSpan at) => Error("DE1010", at,
        "这个引号没有配对，或者引号里的文字换行后没有缩进；请在同一行里补上另一个引号。",
        "this quote is not closed, or its text goes on in a line without indent; close the quote in the same line");

    public static Issue Escape(SourceSpan at) => Error("DE1010", at,
        "双引号里的反斜杠“\\”有特殊含义；请改用单引号 '...'。",
        "a backslash has a meaning in double quotes; use single quotes '...'");

    public static Issue BracketNotClosed(SourceSpan at) => Error("DE1010", at,
        "括号没有配对，或者两项之间缺少逗号；请检查 [ ] 和 { } 是否成对，文字里带括号、逗号时请加引号。",
        "brackets do not pair, or a comma is missing between two items; check that [ ] and { } pair, and quote texts that hold brackets or commas");

    public static Issue TabIndent(SourceSpan at) => Error("DE1011", at,
        "缩进用了制表符（Tab）；YAML 只认空格，请换成空格，每层两个。",
        "a tab is used for the indent; YAML takes spaces only: use two for each level");

    public static Issue TooDeep(SourceSpan at, int limit) => Error("DE1012", at,
        $"嵌套超过 {limit} 层；请把里面的部分移到 parts 里，用 go 引用。",
        $"more than {limit} levels inside one another; move the inner part to 'parts' and refer to it with 'go'");

    public static Issue TooManyNodes(SourceSpan at, int limit) => Error("DE1013", at,
        $"一个文件里超过 {limit} 个键和值；请分成几个文件。",
        $"more than {limit} keys and values in one file; split the file");

    public static Issue TextTooLong(SourceSpan at, int length, int limit) => Error("DE1014", at,
        $"这段文字有 {length} 个字符，超过 {limit} 个；请缩短，或检查引号有没有配对。",
        $"this text has {length} characters, more than {limit}; shorten it, or check that its quotes pair");

    public static Issue TooManyKeys(SourceSpan at, int limit) => Error("DE1015", at,
        $"同一层里超过 {limit} 个键；请分成几个文件。",
        $"more than {limit} keys on one level; split the file");

    public static Issue Anchor(SourceSpan at, string name) => Error("DE1016", at,
        $"不能使用 YAML 锚点“&{name}”；如果它是文字，请加引号；如果要复用，请把内容写全，或放进 parts 用 go 引用。",
        $"the YAML anchor '&{name}' is not used here; quote it if it is text; to use something twice, write it in full or move it to 'parts' and refer to it with 'go'");

    public static Issue Alias(SourceSpan at, string name) => Error("DE1017", at,
        $"不能使用 YAML 引用“*{name}”；如果它是文字，请加引号；否则请把内容写全。",
        $"the YAML alias '*{name}' is not used here; quote it if it is text, else write the content in full");

    public static Issue MergeKey(SourceSpan at) => Error("DE1018", at,
        "不能使用合并键“<<”；请把内容写全。",
        "the merge key '<<' is not used here; write the content in full");

    public static Issue Tag(SourceSpan at, string tag)
    {
        // The parser spells out what was written as '!!'.
        var written = tag.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);
        return Error("DE1019", at,
            $"不能使用 YAML 标签“{written}”；如果它是文字，请加引号；类型由词汇表决定，不用标注。",
            $"the YAML tag '{written}' is not used here; quote it if it is text; types come from the vocabulary");
    }

    public static Issue Directive(SourceSpan at) => Error("DE1020", at,
        "不能使用以“%”开头的 YAML 指令；请删除这一行。",
        "a YAML directive, a line that starts with '%', is not used here; delete the line");

    public static Issue SeveralDocuments(SourceSpan at) => Error("DE1021", at,
        "一个文件里只能有一份内容，“---”之后是第二份；请删除“---”，或另存为一个文件。",
        "a file holds one document and '---' begins a second; delete '---' or make it a file of its own");

    public static Issue ComplexKey(SourceSpan at) => Error("DE1022", at,
        "键只能是一个名字，不能是列表、键值组，也不能用“?”开头；如果它是文字，请加引号。",
        "a key is a name: no list, no keys with values, no leading '?'; quote it if it is text");

    public static Issue DuplicateKey(SourceSpan at, string key, SourceSpan first) => Error("DE1023", at,
        $"“{key}”在这一层写了两次，第一次在第 {first.Line} 行第 {first.Column} 列；请删除一个，或改名。",
        $"key '{key}' is written twice on this level, first at line {first.Line}, column {first.Column}; delete one or rename it");

    public static Issue EmptyFile(SourceSpan at) => Error("DE1024", at,
        "文件是空的；请写上内容，或删除文件。",
        "the file is empty; fill it or delete it");

    public static Issue NotAMapping(SourceSpan at) => Error("DE1025", at,
        "文件的最外层应该是“键: 值”，例如“title: 停电”；请检查开头几行。",
        "the file must begin with keys and values, such as 'title: outage'; check its first lines");

    public static Issue ControlCharacter(SourceSpan at, char unit) => Error("DE1026", at,
        $"这里有看不见的控制字符（U+{(int)unit:X4}）；请删除，或重新输入这一行。",
        $"an invisible control character (U+{(int)unit:X4}) stands here; delete it or type the line again");

    public static Issue TooManyIssues(SourceSpan at, int limit) => Error("DE1027", at,
        $"这个文件的错误已有 {limit} 处，后面的没有再读；请先改正前面的。",
        $"this file has {limit} mistakes and was not read further; mend those above first");

    public static Issue BlockTextAsCondition(SourceSpan at, string key, string raw, string mended) => Error("DE1030", at,
        $"“{key}”后面的“{raw}”在 YAML 里是多行文字的开头，不是比较；请写成一行，加引号：{mended}",
        $"'{raw}' after '{key}' begins a text of several lines in YAML, it does not compare; write one line, in quotes: {mended}");

    public static Issue IntervalTakenForList(SourceSpan at, string mended) => Error("DE1031", at,
        $"区间没有加引号，YAML 把方括号读成了列表；请加引号：{mended}",
        $"an interval without quotes: YAML takes its bracket for a list; put it in quotes: {mended}");

    public static Issue NotEqualTakenForTag(SourceSpan at, string mended) => Error("DE1032", at,
        $"“!=”没有加引号，YAML 把它读成了标签；请加引号：{mended}",
        $"'!=' without quotes is a tag in YAML; put it in quotes: {mended}");

    public static Issue CommentTookText(SourceSpan at, string mended) => Error("DE1033", at,
        $"“ #”之后的文字被当成注释丢掉了；是文字请加引号：{mended}；是注释则在“#”后面加一个空格。",
        $"what follows ' #' is taken for a comment and lost; if it is text, quote it: {mended}; if it is a comment, put a space after '#'");

    public static Issue TextFellApart(SourceSpan at, string key, string mended) => Error("DE1034", at,
        $"文字在逗号处断开了，“{key}”被读成了一个没有值的键；请加引号：{mended}",
        $"the text fell apart at its comma and '{key}' became a key without a value; put it in quotes: {mended}");

    public static Issue KeyWithoutValue(SourceSpan at, string key) => Error("DE1035", at,
        $"“{key}”没有值；请写上值，或删除这一行（确实没有时写 null）。",
        $"key '{key}' has no value; write one or delete the line (write null where there is none)");

    public static Issue EmptyItem(SourceSpan at) => Error("DE1035", at,
        "列表里有一项是空的；请写上内容，或删除这个“-”。",
        "an item of the list is empty; fill it or delete its '-'");

    public static Issue BraceInText(SourceSpan at, string text) => Error("DE1036", at,
        $"文字里有花括号，没有加引号时 YAML 会读成别的；请在它外面加引号：{Quote(text)}",
        $"a text with braces means something else to YAML without quotes; put it in quotes: {Quote(text)}");

    private static string Quote(string text) => text.Contains('"') || text.Contains('\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";

    public static Issue SignAtStart(SourceSpan at, char sign, string mended) => Error("DE1037", at,
        $"不加引号的文字不能以“{sign}”开头；请加引号：{mended}",
        $"a text without quotes cannot start with '{sign}'; put it in quotes: {mended}");

    public static Issue FullWidthSign(SourceSpan at, char sign, string half, string mended) => Error("DE1038", at,
        $"这里用了全角的“{sign}”，YAML 只认半角的“{half}”；请写成：{mended}；如果整行是文字，请加引号。",
        $"a full-width '{sign}' stands here, and YAML takes only '{half}'; write: {mended}; if the whole line is text, quote it");

    public static Issue FullWidthPair(SourceSpan at, char opening, char closing, char halfOpening, char halfClosing, string mended) => Error("DE1038", at,
        $"“{opening}{closing}”是全角符号，YAML 当成文字；请写半角的 {halfOpening} {halfClosing}：{mended}；如果它本来就是文字，请在外面再加半角引号。",
        $"'{opening}{closing}' are full-width, which YAML takes for text; write {halfOpening} {halfClosing}: {mended}; if they belong to the text, put it in half-width quotes");

    public static Issue ChineseCommaInList(SourceSpan at, string text, string items, string quoted) => new("DE1039", IssueSeverity.Warning, at, new(
        $"“{text}”里是全角的逗号或顿号，整个算作一项；要分成几项，请写半角逗号：{items}；本来就是一项，请加引号：{quoted}。",
        $"'{text}' has Chinese commas and counts as one item; to make several, write half-width commas: {items}; if it is one, quote it: {quoted}"));

    private static Issue Error(string code, SourceSpan at, string chinese, string english) =>
        new(code, IssueSeverity.Error, at, new Bilingual(chinese, english));
}
