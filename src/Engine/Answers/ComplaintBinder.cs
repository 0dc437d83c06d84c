using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Answers;

/// <summary>Finds the names of a request in the rules and gives its facts their types. Collects every mistake.</summary>
internal sealed partial class ComplaintBinder(RuleBase rules, TimeZoneInfo zone, int maxTextLength)
{
    private const string DefaultChannel = "call";

    private readonly GivenFactBinder _facts = new(rules, zone);
    private readonly FrozenDictionary<string, Category> _categories = rules.Categories.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly FrozenSet<string> _regions = rules.Regions.Keys.Where(code => RegionCode().IsMatch(code)).ToFrozenSet(StringComparer.Ordinal);

    /// <exception cref="ComplaintException">Something in the request is wrong.</exception>
    public BoundComplaint Bind(Complaint complaint, DateTimeOffset now)
    {
        var errors = new List<ComplaintError>();
        if (complaint.Facts is null || complaint.Acknowledged.IsDefault || complaint.Packs.IsDefault)
            complaint = complaint with
            {
                Facts = complaint.Facts ?? ImmutableDictionary<string, GivenFact>.Empty,
                Acknowledged = complaint.Acknowledged.IsDefault ? [] : complaint.Acknowledged,
                Packs = complaint.Packs.IsDefault ? [] : complaint.Packs,
            };
        var text = complaint.Text?.Trim() is { Length: > 0 } ? complaint.Text : "";
        if (text.Length > maxTextLength) errors.Add(TooLong(text.Length));
        if (text.Length == 0 && complaint.Facts.IsEmpty && complaint.Category is null && complaint.Tree is null && complaint.Cause is null) errors.Add(NothingToAnswer());

        var receivedAt = ComplaintTime.Read(complaint.ReceivedAt ?? now, zone, "/receivedAt", errors);
        var occurredAt = complaint.OccurredAt is { } occurred ? ComplaintTime.Read(occurred, zone, "/occurredAt", errors) : receivedAt;
        var bound = new BoundComplaint
        {
            Text = text,
            Category = complaint.Category is { } category && _categories.TryGetValue(category, out var known) ? known
                : Find("/category", "category", "类别", complaint.Category, rules.Categories, errors),
            Among = FindCategories(complaint.Packs, errors),
            Tree = Find("/tree", "tree", "决策树", complaint.Tree, rules.Trees, errors),
            Cause = Find("/cause", "cause", "原因", complaint.Cause, rules.Causes, errors),
            Region = FindRegion(complaint.Region, errors),
            ReceivedAt = receivedAt,
            OccurredOn = DateOnly.FromDateTime(occurredAt.DateTime),
            CustomerReference = complaint.CustomerReference,
            Given = _facts.Bind(complaint.Facts, receivedAt, errors),
            Acknowledged = FindHazards(complaint.Acknowledged, errors),
            Channel = Find("/channel", "channel", "渠道", complaint.Channel, rules.Channels, errors)?.Id ?? DefaultChannel,
            Audience = complaint.Audience,
            Explain = complaint.Explain,
            WithoutFlips = complaint.WithoutFlips,
            IncludeTest = complaint.IncludeTest,
        };
        return errors.Count == 0 ? bound : throw new ComplaintException([.. errors.OrderBy(e => e.Pointer, StringComparer.Ordinal)]);
    }

    /// <summary>The moment, and the day whose figures count.</summary>
    public (DateTimeOffset Now, DateOnly OccurredOn) BindPlaceAndTime(string? region, DateTimeOffset received, DateTimeOffset? occurred)
    {
        var errors = new List<ComplaintError>();
        FindRegion(region, errors);
        var now = ComplaintTime.Read(received, zone, "/receivedAt", errors);
        var occurredAt = ComplaintTime.Read(occurred ?? now, zone, "/occurredAt", errors);
        return errors.Count == 0 ? (now, DateOnly.FromDateTime(occurredAt.DateTime)) : throw new ComplaintException([.. errors]);
    }

    private static T? Find<T>(string pointer, string kind, string kindInChinese, string? name, ImmutableSortedDictionary<string, T> known,
        List<ComplaintError> errors) where T : class
    {
        if (name is null) return null;
        if (known.TryGetValue(name, out var found)) return found;
        errors.Add(Unknown(pointer, kind, kindInChinese, name, known.Keys));
        return null;
    }

    private ImmutableArray<string> FindHazards(ImmutableArray<string> acknowledged, List<ComplaintError> errors)
    {
        for (var i = 0; i < acknowledged.Length; i++)
            Find($"/acknowledged/{i}", "hazard", "险情", acknowledged[i], rules.Hazards, errors);
        return acknowledged;
    }

    private ImmutableHashSet<string>? FindCategories(ImmutableArray<string> packs, List<ComplaintError> errors)
    {
        if (packs.IsEmpty) return null;
        var among = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        for (var i = 0; i < packs.Length; i++)
            if (Find($"/packs/{i}", "pack", "规则包", packs[i], rules.Packs, errors) is { } pack) among.UnionWith(pack.Categories.Select(category => category.Id));
        return among.ToImmutable();
    }

    private string? FindRegion(string? code, List<ComplaintError> errors)
    {
        if (code is null || _regions.Contains(code)) return code;
        // A code below the listed ones is fine: figures fall back to the places above it, down to a province.
        for (var place = code; RegionCode().IsMatch(place); place = place[..^2].TrimEnd('-'))
            if (rules.Regions.ContainsKey(place) && (place == code || place.Contains('-', StringComparison.Ordinal)))
                return code;
        errors.Add(Unknown("/region", "region", "地区代码", code, rules.Regions.Keys));
        return null;
    }

    private static ComplaintError Unknown(string pointer, string kind, string kindInChinese, string name, IEnumerable<string> known)
    {
        var nearest = NearestName.Find(name, known);
        name = RequestName.Of(name);
        return new ComplaintError(pointer, $"unknown-{kind}", new Bilingual(
            $"没有叫“{name}”的{kindInChinese}" + (nearest is null ? "" : $"；是不是“{nearest}”？"),
            $"unknown {kind} '{name}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"))).With("nearest", nearest);
    }

    private ComplaintError TooLong(int length) => new("/text", "text-too-long", new Bilingual(
        $"投诉文字有 {length} 个字符，最多 {maxTextLength} 个；请只送客户的原话",
        $"the text has {length} characters, at most {maxTextLength} are read; send the customer's own words only"))
    { Parameters = Sizes(length, maxTextLength) };

    private static ImmutableSortedDictionary<string, string> Sizes(int length, int limit) => ImmutableSortedDictionary<string, string>.Empty
        .Add("length", length.ToString(CultureInfo.InvariantCulture)).Add("limit", limit.ToString(CultureInfo.InvariantCulture));

    private static ComplaintError NothingToAnswer() => new("", "nothing-to-answer", new Bilingual(
        "没有可以回答的内容；请给出 text（客户的话）、category、tree 或 facts",
        "nothing to answer; give text (the customer's words), category, tree or facts"));

    [GeneratedRegex(@"^[A-Z]{2}(-\d{2}(\d{2}(\d{2})?)?)?$")]
    private static partial Regex RegionCode();
}
