using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>Writes how conversations went, for people or for machines.</summary>
internal static class ScenarioReportWriter
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static void WriteText(ScenarioReport report, Terminal terminal)
    {
        Say($"{report.Count} 次对话，得出结论 {report.Concluded}", $"{report.Count} conversations, {report.Concluded} concluded");
        Say($"第一个原因就是预期的 {Of(report.Top1)}；预期的或同样对的：第一个 {Of(report.AcceptableTop1)}，前三个 {Of(report.AcceptableTop3)}",
            $"expected cause first {Of(report.Top1)}; expected or as right: first {Of(report.AcceptableTop1)}, among three {Of(report.AcceptableTop3)}");
        Say($"每个结论问 {One(report.QuestionsPerConclusion)} 句，最多 {report.MostQuestions} 句；共问 {report.Asked} 句，其中已经说过的 {report.Again} 句，没有给答案的 {report.Unanswered} 句",
            $"{One(report.QuestionsPerConclusion)} questions per conclusion, at most {report.MostQuestions}; {report.Asked} in all, {report.Again} about something already said, {report.Unanswered} without an answer");
        Say($"不该出现却出现的 {report.Broken} 处", $"must-nots broken {report.Broken}");
        foreach (var outcome in report.Wrong)
            terminal.Out.WriteLine($"  {outcome.Scenario.Id}: {outcome.Scenario.Expected ?? "-"} -> {outcome.Status} [{string.Join(' ', outcome.Causes)}]{Named(terminal.Say("又问", "asked again"), outcome.Again)}{Named(terminal.Say("不该", "must not"), outcome.Broken)}");

        void Say(string chinese, string english) => terminal.Out.WriteLine(terminal.Say(chinese, english));
        string Of(int some) => report.Count == 0 ? "0/0" : string.Create(CultureInfo.InvariantCulture, $"{some}/{report.Count} = {100.0 * some / report.Count:0.0} %");
    }

    public static string WriteJson(ScenarioReport report) => JsonSerializer.Serialize(new
    {
        conversations = report.Count,
        report.Concluded,
        expectedFirst = report.Top1,
        rightFirst = report.AcceptableTop1,
        rightAmongThree = report.AcceptableTop3,
        report.QuestionsPerConclusion,
        report.MostQuestions,
        questions = report.Asked,
        askedAgain = report.Again,
        report.Unanswered,
        mustNotsBroken = report.Broken,
        outcomes = report.Outcomes.Select(o => new { o.Scenario.Id, o.Scenario.Expected, o.Status, o.Causes, o.Asked, askedAgain = o.Again, o.Unanswered, o.Broken }),
    }, Json);

    private static string Named(string what, IReadOnlyCollection<string> names) => names.Count == 0 ? "" : $" {what}: {string.Join(' ', names)}";

    private static string One(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
