using System.CommandLine;

namespace DiagnosisEngine.Cli.Commands;

/// <summary>What <c>diagnose run</c> can be given.</summary>
internal sealed class RunOptions
{
    public Argument<string?> Text { get; } = new("complaint")
    { Arity = ArgumentArity.ZeroOrOne, Description = "客户的原话 / the customer's own words" };

    public Option<string[]> Fact { get; } = new("--fact")
    { Description = "一个事实，可以写多次；值可以是 unknown 或 none / a fact, repeatable; unknown and none are values", HelpName = "id=value", AllowMultipleArgumentsPerToken = false };

    public Option<string?> Facts { get; } = new("--facts")
    { Description = "事实的 JSON 文件，写法同接口的 facts；读不到写 \"unknown\" 或 {\"unknown\": true} / JSON file of facts, as in the HTTP request; \"unknown\" or {\"unknown\": true} where nobody can tell", HelpName = "FILE" };

    public Option<string?> Readings { get; } = new("--readings")
    { Description = "各系统读数的 JSON 文件 / JSON file of the systems' readings by customer", HelpName = "FILE" };

    public Option<string?> Systems { get; } = new("--systems")
    { Description = "各系统接入说明的文件夹（*.system.json） / folder of mapping files of the systems", HelpName = "FOLDER" };

    public Option<string?> Events { get; } = new("--events")
    { Description = "已知停电、施工、告警的 JSON 文件，按片区 / JSON file of known events by area", HelpName = "FILE" };

    public Option<string?> Coverage { get; } = new("--coverage")
    { Description = "信号采样的文件夹 / folder of coverage samples", HelpName = "FOLDER" };

    public Option<string?> Customer { get; } = new("--customer")
    { Description = "客户编号，只用来查系统 / the customer's reference, for the systems only", HelpName = "REF" };

    public Option<string?> Region { get; } = new("--region")
    { Description = "地区代码 / region code", HelpName = "CN-37" };

    public Option<string?> At { get; } = new("--at")
    { Description = "受理时间，不写就是现在 / when received; default now", HelpName = "TIME" };

    public Option<string?> OccurredAt { get; } = new("--occurred")
    { Description = "发生时间，不写就是受理时间 / when it happened; default when received", HelpName = "TIME" };

    public Option<string?> Category { get; } = new("--category") { Description = "已知的类别 / the category, when known", HelpName = "ID" };

    public Option<string[]> Pack { get; } = new("--pack")
    { Description = "只做哪些行业，可以写多次：只在这些规则包的类别里听 / the lines of business, repeatable: only categories of these packs are heard", HelpName = "pack", AllowMultipleArgumentsPerToken = false };

    public Option<string?> Tree { get; } = new("--tree") { Description = "只跑这棵树 / run this tree only", HelpName = "pack/family" };

    public Option<string?> Include { get; } = Among("--include", "草稿和试用的树在旁边跑一遍，说出和正式回答差在哪里 / run draft and test trees beside what answers, and say where they differ", "test");

    public Option<string?> Channel { get; } = new("--channel") { Description = "答复渠道 / channel of the reply", HelpName = "ID" };

    public Option<string?> Audience { get; } = Among("--audience", "谁看 / who reads it", "agent", "customer", "back-office");

    public Option<string[]> Acknowledged { get; } = new("--acknowledged")
    { Description = "已经念过安全提示的危险 / hazards whose script has been read out", HelpName = "hazard" };

    public Option<string> Engine { get; } = EngineChoice.Create();

    public Option<bool> Explain { get; } = new("--explain") { Description = "说明每一步 / give trace and explanation" };

    public Option<bool> Json { get; } = new("--json") { Description = "按 JSON 输出，不提问 / write JSON, ask nothing" };

    public IEnumerable<Symbol> All =>
        [Text, Fact, Facts, Readings, Systems, Events, Coverage, Customer, Region, At, OccurredAt, Category, Pack, Tree, Include, Channel, Audience, Acknowledged, Engine, Explain, Json];

    private static Option<string?> Among(string name, string description, params string[] words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
