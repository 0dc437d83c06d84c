using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;

namespace DiagnosisEngine.Cli.Commands;

/// <summary>Makes a complaint of the options of <c>diagnose run</c>.</summary>
internal static class ComplaintReader
{
    public static Complaint Read(RunOptions options, ParseResult parsed, RuleBase rules)
    {
        var zone = rules.TimeZone;
        return new Complaint
        {
            Text = parsed.GetValue(options.Text),
            Category = parsed.GetValue(options.Category),
            Packs = [.. parsed.GetValue(options.Pack) ?? []],
            Tree = parsed.GetValue(options.Tree),
            Region = parsed.GetValue(options.Region),
            ReceivedAt = Time("--at", parsed.GetValue(options.At), zone),
            OccurredAt = Time("--occurred", parsed.GetValue(options.OccurredAt), zone),
            CustomerReference = parsed.GetValue(options.Customer),
            Facts = Facts(parsed.GetValue(options.Facts), parsed.GetValue(options.Fact) ?? [], zone),
            Acknowledged = [.. parsed.GetValue(options.Acknowledged) ?? []],
            Channel = parsed.GetValue(options.Channel),
            Audience = parsed.GetValue(options.Audience) switch
            {
                "customer" => Audience.Customer,
                "back-office" => Audience.BackOffice,
                _ => Audience.Agent,
            },
            Explain = parsed.GetValue(options.Explain),
            IncludeTest = parsed.GetValue(options.Include) is not null,
        };
    }

    /// <summary>What stands on the command line wins over the file.</summary>
    private static ImmutableDictionary<string, GivenFact> Facts(string? file, string[] given, TimeZoneInfo zone)
    {
        var facts = file is null ? ImmutableDictionary<string, GivenFact>.Empty : ReadFile(file, zone);
        foreach (var text in given)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new BadInputException($"--fact {text}：写成 事实=值，例如 room.measured=15。", $"--fact {text}: write fact=value, as in room.measured=15.");
            facts = facts.SetItem(text[..equals].Trim(), FactText.Read(text[(equals + 1)..].Trim()));
        }
        return facts;
    }

    private static ImmutableDictionary<string, GivenFact> ReadFile(string file, TimeZoneInfo zone)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return ComplaintJson.ReadFacts(document.RootElement, zone).ToImmutableDictionary(pair => pair.Key, pair => FactText.Plain(pair.Value));
        }
        catch (JsonException e)
        {
            throw new BadInputException($"{file}:{e.LineNumber + 1}:{e.BytePositionInLine + 1}: 这里不是合法的 JSON。", $"{file}:{e.LineNumber + 1}:{e.BytePositionInLine + 1}: not valid JSON here.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{file}: 文件打不开；检查路径。", $"{file}: the file cannot be opened; check the path.");
        }
    }

    private static DateTimeOffset? Time(string option, string? text, TimeZoneInfo zone) => text is null ? null
        : ComplaintJson.ReadTime(text, zone)
            ?? throw new BadInputException($"{option} {text}：时间写成 2026-01-15T20:00+08:00。", $"{option} {text}: write a time as 2026-01-15T20:00+08:00.");
}
