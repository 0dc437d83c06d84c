using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DiagnosisEngine.Sources;

/// <summary>Reads one mapping file. Secrets come from the environment and stand in no message.</summary>
internal sealed partial class SystemMappingReader
{
    private readonly string _file;
    private readonly Func<string, string?> _environment;

    private SystemMappingReader(string file, Func<string, string?> environment)
    {
        _file = file;
        _environment = environment;
    }

    /// <exception cref="SystemMappingException">The file cannot be used.</exception>
    public static SystemMapping Read(string file, Func<string, string?> environment) => new SystemMappingReader(file, environment).Read();

    private SystemMapping Read()
    {
        using var document = Parse();
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new SystemMappingException($"{_file}: 最外层要一个对象 / the outermost value is an object");
        var root = new MappingObject(_file, "", document.RootElement);
        var system = root.Required("system");
        var http = root.Object("http") is { } httpPart ? ReadHttp(httpPart) : null;
        var sql = root.Object("sql") is { } sqlPart ? ReadSql(sqlPart) : null;
        if (http is null == sql is null) throw root.Wrong("http", "要且只要 http 或 sql 中的一个", "exactly one of http and sql belongs here");
        var at = root.Text("at") is { } stamp ? Place(root, "at", stamp, isColumn: sql is not null) : null;
        var guard = ReadGuard(root, idempotent: sql is not null || http!.Method == HttpMethod.Get || root.Flag("idempotent"), (http?.DependsOnTime ?? false) || (sql?.DependsOnTime ?? false));
        var facts = root.Object("facts") ?? throw root.Wrong("facts", "少了 \"facts\"：{ \"事实\": \"/在哪里\" }", "\"facts\" is missing: { \"fact\": \"/pointer\" }");
        var areas = root.Text("areas") is { } where ? Place(root, "areas", where, isColumn: sql is not null) : null;
        var mapping = new SystemMapping
        {
            NamesAreas = areas is not null,
            System = system,
            Http = http,
            Sql = sql,
            Guard = guard,
            Facts = facts.Members().ToImmutableDictionary(fact => fact.Name, fact => ReadFact(facts, fact, at, sql is not null), StringComparer.Ordinal),
        };
        if (areas is not null) mapping = mapping with { Facts = mapping.Facts.SetItem(AreaBook.Key, FactMapping.Of(areas)) };
        root.RefuseOthers("note", "idempotent");
        return mapping;
    }

    private JsonDocument Parse()
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(_file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            throw new SystemMappingException($"{_file}:{e.LineNumber + 1}:{e.BytePositionInLine + 1}: 不是合法的 JSON，或者同一个键写了两次 / not valid JSON, or the same key twice");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SystemMappingException($"{_file}: 打不开；看看路径和权限 / cannot be opened; check its path and rights", e);
        }
    }

    private HttpQuery ReadHttp(MappingObject http)
    {
        var url = Expand(http, "url", http.Required("url"));
        if (Placeholders.Unknown(url) is { } unknown) throw UnknownPlace(http, "url", unknown);
        var template = UrlTemplate.Read(url) ?? throw http.Wrong("url", "要一个完整的 http 或 https 地址，主机里不能有 {…}，账号密码写到 headers",
            "a whole http or https address belongs here, without {...} in its host and without a password; credentials stand in headers");
        var method = http.Text("method") switch
        {
            null or "GET" => HttpMethod.Get,
            "POST" => HttpMethod.Post,
            _ => throw http.Wrong("method", "只有 GET 和 POST", "only GET and POST"),
        };
        var headers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        if (http.Object("headers") is { } given)
            foreach (var header in given.Members())
                headers[header.Name] = Expand(given, header.Name, given.Required(header.Name));
        var body = http.Take("body") is { } text ? JsonNode.Parse(text.GetRawText()) : null;
        if (body is not null && method == HttpMethod.Get) throw http.Wrong("body", "GET 没有 body；写 \"method\": \"POST\"", "a GET has no body; write \"method\": \"POST\"");
        http.RefuseOthers("note");
        return new HttpQuery(template, method, headers.ToImmutable(), body);
    }

    private SqlQuery ReadSql(MappingObject sql)
    {
        var provider = sql.Required("provider");
        if (!SqlProviders.Names.Contains(provider)) throw sql.Wrong("provider", $"只有 {string.Join("、", SqlProviders.Names)}", $"only {string.Join(", ", SqlProviders.Names)}");
        var query = sql.Required("query").Trim();
        if (!OnlyReads().IsMatch(query) || query.TrimEnd(';').Contains(';', StringComparison.Ordinal)) throw sql.Wrong("query", "只能是一条 select（或 with … select）", "one select (or with ... select) alone belongs here");
        var connection = Expand(sql, "connection", sql.Required("connection"));
        sql.RefuseOthers("note");
        try
        {
            return new SqlQuery(SqlProviders.Opener(provider, connection), query);
        }
        catch (ArgumentException)
        {
            // Without the inner exception: its message may quote a password.
            throw sql.Wrong("connection", "不是能用的连接字符串", "no connection string that can be used");
        }
    }

    private static GuardOptions ReadGuard(MappingObject root, bool idempotent, bool dependsOnTime)
    {
        var options = new GuardOptions();
        var retries = root.Count("retries", 0, 5);
        if (retries > 0 && !idempotent) throw root.Wrong("retries", "POST 只有写了 \"idempotent\": true 才能重试", "a POST is tried again only with \"idempotent\": true");
        var cache = root.Duration("cache");
        if (cache > TimeSpan.Zero && dependsOnTime) throw root.Wrong("cache", "查询里用了 {at}，答复不能留给后面用；删掉 cache", "the query uses {at}, so no answer serves later; remove cache");
        return options with
        {
            TimeLimit = root.Duration("timeLimit") ?? options.TimeLimit,
            Retries = retries ?? (idempotent ? 1 : 0),
            RetryAfter = root.Duration("retryAfter") ?? options.RetryAfter,
            BreakAfter = root.Count("breakAfter", 2, 1000) ?? options.BreakAfter,
            BreakFor = root.Duration("breakFor") ?? options.BreakFor,
            CacheFor = dependsOnTime ? TimeSpan.Zero : cache ?? options.CacheFor,
        };
    }

    private static FactMapping ReadFact(MappingObject facts, JsonProperty fact, JsonPointer? systemAt, bool isColumn)
    {
        if (fact.Value.ValueKind == JsonValueKind.String)
            return FactMapping.Of(Place(facts, fact.Name, fact.Value.GetString()!, isColumn)) with { At = systemAt };
        var place = facts.Of(fact.Value, fact.Name);
        var value = Place(place, "value", place.Required("value"), isColumn);
        var at = place.Text("at") is { } stamp ? Place(place, "at", stamp, isColumn) : systemAt;
        var words = place.Object("words")?.Members().ToImmutableDictionary(word => word.Name, word => word.Value.ToString(), StringComparer.Ordinal);
        var none = place.Take("none") is { } list ? list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(item => item.GetRawText().Replace(" ", "", StringComparison.Ordinal))
            : throw place.Wrong("none", "这里要一个数组，如 [null, \"\"]", "an array belongs here, such as [null, \"\"]") : [];
        var times = place.Take("times") is not { } factor ? 1
            : factor.ValueKind == JsonValueKind.Number && factor.TryGetDecimal(out var number) ? number : throw place.Wrong("times", "这里要一个数", "a number belongs here");
        var unit = place.Text("unit");
        place.RefuseOthers("note");
        return new FactMapping(value, at, unit, times, words ?? ImmutableDictionary<string, string>.Empty, [.. none]);
    }

    private static JsonPointer Place(MappingObject part, string name, string text, bool isColumn) => isColumn ? JsonPointer.Column(text)
        : JsonPointer.Read(text) ?? throw part.Wrong(name, "JSON 指针以 / 开头，如 /fault/eta", "a JSON pointer begins with /, such as /fault/eta");

    private string Expand(MappingObject part, string name, string text) => EnvironmentText.Expand(text, _environment,
        variable => part.Wrong(name, $"环境变量 {variable} 没有设置", $"the environment variable {variable} is not set"));

    private static SystemMappingException UnknownPlace(MappingObject part, string name, string place) =>
        part.Wrong(name, $"不认识 {place}；只有 {{customer}} {{region}} {{at}}", $"{place} is not known; only {{customer}} {{region}} {{at}}");

    [GeneratedRegex(@"^(select|with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyReads();
}
