using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Systems;

/// <summary>Fills the times of a record: <c>@-10min</c>, <c>@+2h</c> from now, <c>@day-60</c> a date.</summary>
internal static partial class Moments
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <param name="node">A record.</param>
    /// <param name="now">The time it is asked.</param>
    /// <param name="age">How long ago it was read, where the system is stale.</param>
    public static JsonNode? Fill(JsonNode? node, DateTimeOffset now, TimeSpan age) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Fill(member.Value, member.Key == "readAt" ? now - age : now, age)))),
        JsonArray items => new JsonArray([.. items.Select(item => Fill(item, now, age))]),
        JsonValue value when value.TryGetValue(out string? text) && Written().Match(text) is { Success: true } found => JsonValue.Create(At(found, now.ToOffset(China))),
        _ => node?.DeepClone(),
    };

    private static string At(Match found, DateTimeOffset now)
    {
        var count = int.Parse(found.Groups["count"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (found.Groups["day"].Success) return now.AddDays(count).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var at = found.Groups["unit"].Value == "h" ? now.AddHours(count) : now.AddMinutes(count);
        return at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^@(?<day>day)?(?<count>[+-][0-9]+)(?<unit>min|h)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
