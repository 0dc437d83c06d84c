using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Benchmarks;

/// <summary>What more phrases cost one complaint, against a pass of <see cref="SearchValues{T}"/> and a loop of <see cref="string.Contains(string)"/>: <c>phrases</c>.</summary>
internal static class PhraseFigures
{
    /// <summary>Finds in one go: one alone is too short to be warmed up and timed.</summary>
    private const int Many = 1000, Few = 200;

    public static void Run()
    {
        var rules = DecisionEngine.Load(RulesFolder.Find()).Engine?.Rules ?? throw new InvalidOperationException("The rules have errors.");
        var characters = string.Concat(rules.Categories.Values.SelectMany(c => c.Signals.Strong.Concat(c.Signals.Weak))
            .Concat(rules.Hazards.Values.SelectMany(h => h.Signals).SelectMany(s => s.Phrases)).Select(p => p.Text).SelectMany(text => text).Where(char.IsLetter));
        var text = new IntakeReader(rules.TimeZone).Read(LongComplaint.Text, DateTimeOffset.UnixEpoch.AddYears(56));
        ImmutableArray<(int Count, ImmutableArray<string> Phrases)> lots = [.. ((int[])[3_000, 30_000, 300_000]).Select(count => (count, GeneratedPhrases.Of(count, characters, text.Text)))];
        var ways = lots.Select(lot => Ways.Of(lot.Phrases, text)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Text.Length} characters; pairs take turns, median of the ratios of processor time (middle half)"));
        for (var at = 0; at < lots.Length; at++)
        {
            var (count, own) = (lots[at].Count, ways[at]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,9:N0} phrases, found {own.Found}, index made in {own.Made.TotalMilliseconds:N0} ms of processor time"));
            if (at > 0) Console.WriteLine($"          against {lots[0].Count:N0} phrases    {Compare(own.Index, ways[0].Index, Many)}");
            Console.WriteLine($"          against SearchValues      {Compare(own.Index, own.SearchValues, Many)}");
            Console.WriteLine($"          against a loop of Contains {Compare(own.Index, own.Contains, Few)}");
        }
    }

    private static string Compare(Action subject, Action baseline, int times)
    {
        return Pairs.Compare(() => Repeat(subject), () => Repeat(baseline), times);

        void Repeat(Action action)
        {
            for (var at = 0; at < times; at++) action();
        }
    }

    private sealed record Ways(Action Index, Action SearchValues, Action Contains, int Found, TimeSpan Made)
    {
        public static Ways Of(ImmutableArray<string> phrases, IntakeText text)
        {
            var start = Pairs.Clock();
            var index = GeneratedPhrases.Index(phrases);
            var made = TimeSpan.FromSeconds(Pairs.Clock() - start);
            var values = System.Buffers.SearchValues.Create(phrases.AsSpan(), StringComparison.Ordinal);
            var array = phrases.ToArray();
            return new(() => index.Find(text), () => Pass(text.Text, values), () => Loop(text.Text, array), index.Find(text).Length, made);
        }

        // Where some phrase stands; not which, and only the leftmost of those that begin together.
        private static int Pass(string text, SearchValues<string> values)
        {
            var found = 0;
            for (var rest = text.AsSpan(); rest.IndexOfAny(values) is >= 0 and var at; rest = rest[(at + 1)..]) found++;
            return found;
        }

        // Which phrases stand; not where, and how often neither.
        private static int Loop(string text, string[] phrases)
        {
            var found = 0;
            foreach (var phrase in phrases)
                if (text.Contains(phrase, StringComparison.Ordinal)) found++;
            return found;
        }
    }
}
