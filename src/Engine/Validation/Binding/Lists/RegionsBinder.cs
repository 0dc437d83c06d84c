using System.Collections.Immutable;
using System.Globalization;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>regions.yaml</c>.</summary>
internal static class RegionsBinder
{
    public const string DefaultZone = "Asia/Shanghai";

    /// <summary>The zone alone, which everything else is read in.</summary>
    public static TimeZoneInfo ReadZone(RuleDocument? document, ICollection<Issue> issues)
    {
        var zone = document?.Reader([]).Scalar("zone");
        if (TimeZoneInfo.TryFindSystemTimeZoneById(zone?.Text ?? DefaultZone, out var found)) return found;
        if (zone is not null)
            issues.Add(BindingIssues.Unreadable(zone.At, "zone", zone.Text, new("请写时区的标准名，例如 Asia/Shanghai。", "write a zone's standard name, such as Asia/Shanghai")));
        return TimeZoneInfo.TryFindSystemTimeZoneById(DefaultZone, out found) ? found : TimeZoneInfo.Utc;
    }

    /// <summary>When customers may be called: 08:00..21:00; null: nothing is said of it.</summary>
    public static CallingHours? ReadCallingHours(RuleDocument document, ICollection<Issue> issues)
    {
        if (document.Reader([]).Scalar("calling-hours") is not { } text) return null;
        if (text.Text.Split("..") is [var from, var until]
            && TimeOnly.TryParseExact(from.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            && TimeOnly.TryParseExact(until.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last) && first < last)
            return new(first, last);
        issues.Add(BindingIssues.Unreadable(text.At, "calling-hours", text.Text, new("请写从几点到几点，例如 08:00..21:00。", "write from when to when, such as 08:00..21:00")));
        return null;
    }

    public static ImmutableSortedDictionary<string, Region> Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        reader.Scalar("zone");
        reader.Scalar("calling-hours");
        var regions = reader.NamedTexts("regions").Where(pair => context.Names.Regions.IsFirst(pair.Name))
            .ToImmutableSortedDictionary(pair => pair.Name.Text, pair => new Region(pair.Name.Text, pair.Text.Text, pair.Name.At), StringComparer.Ordinal);
        reader.Done();
        return regions;
    }
}
