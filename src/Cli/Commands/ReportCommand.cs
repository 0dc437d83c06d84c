using System.CommandLine;
using System.Text;
using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cli.Printing;
using DiagnosisEngine.Sources;

namespace DiagnosisEngine.Cli.Commands;

/// <summary><c>diagnose report FILE</c>: where answered complaints gather.</summary>
internal static class ReportCommand
{
    private const int MostMistakes = 20;

    public static Command Create(SharedOptions shared, Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "投诉，每行一个 JSON：at place category，可加 cause device lat lon / complaints, one JSON a line: at place category, and cause device lat lon" };
        var fewest = new Option<int>("--fewest") { Description = "几件起算一个热点，默认 3 / the fewest complaints of a hot spot; default 3", DefaultValueFactory = _ => 3, HelpName = "N" };
        var coverage = new Option<string?>("--coverage") { Description = "信号采样的文件夹，用来点名弱覆盖点 / folder of coverage samples, to name weak spots", HelpName = "FOLDER" };
        var json = new Option<bool>("--json") { Description = "写成 JSON / writes JSON" };
        var command = new Command("report", "投诉集中在哪里、什么时候、什么原因 / Where complaints gather by place, cause and hour.") { file, fewest, coverage, json };
        command.SetAction((parsed, _) => Task.FromResult(Run(parsed.GetValue(file)!, parsed.GetValue(fewest), parsed.GetValue(coverage), parsed.GetValue(json), shared.Apply(parsed, terminal))));
        return command;
    }

    private static int Run(string file, int fewest, string? coverage, bool json, Terminal terminal)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        var mistakes = new List<ComplaintError>();
        var complaints = Read(file, zone, mistakes);
        if (mistakes.Count > 0)
        {
            foreach (var mistake in mistakes) terminal.Error.WriteLine($"{file}{mistake.Pointer}: {terminal.Pick(mistake.Message)}");
            return ExitCodes.BadInput;
        }
        var report = HotSpotReport.Of(complaints, zone, Math.Max(1, fewest), coverage is null ? null : CoverageMap.Load(coverage, zone));
        if (json) terminal.Out.WriteLine(Encoding.UTF8.GetString(HotSpotJson.WriteUtf8(report, zone, indented: true).Span));
        else new HotSpotPrinter(terminal).Print(report);
        return ExitCodes.Ok;
    }

    private static List<ReportedComplaint> Read(string file, TimeZoneInfo zone, List<ComplaintError> mistakes)
    {
        if (!File.Exists(file)) throw new BadInputException($"{file} 不存在", $"{file} does not exist");
        var complaints = new List<ReportedComplaint>();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || mistakes.Count >= MostMistakes) continue;
            try
            {
                using var document = JsonDocument.Parse(line);
                if (HotSpotJson.Read(document.RootElement, zone, $":{number}", mistakes) is { } complaint) complaints.Add(complaint);
            }
            catch (JsonException)
            {
                mistakes.Add(new ComplaintError($":{number}", "malformed-json", new("不是合法的 JSON", "not valid JSON")));
            }
        }
        return complaints;
    }
}
