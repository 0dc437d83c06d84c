using System.Buffers;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Sheets;

/// <summary>Every number that a rule states for an entry stands in the source; numbers of an entry that no rule uses are noted; limits stand on the source's side.</summary>
internal sealed class NumberCheck(IReadOnlyList<Cause> causes, Sheet sheet, IReadOnlyList<StatedNumber> stated, ICollection<Issue> issues)
{
    private const int MostOffered = 3;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；：、｜|（）()");

    public void Check()
    {
        UnsaidNumbers();
        UnsaidDeadlines();
        UnsaidShares();
        foreach (var number in stated.Where(number => number.Side != NumberSide.Unsaid)) OnItsSide(number);
        UnusedNumbers();
        DroppedLimits();
    }

    private void UnsaidNumbers()
    {
        var alone = stated.Where(number => number.ShareOf is null && number.Figure is null && (number.Side == NumberSide.Unsaid || !number.Text.StartsWith('$')));
        foreach (var number in alone.DistinctBy(number => (number.At, number.Text)))
            if (IsUnsaid(number, out var ids)) issues.Add(SheetIssues.NumberNotSaid(number.At, number.Text, ids, Near(number, ids)));
    }

    /// <summary>Right for one cause and not for another: the deadline of another matter. A figure of several places is right with any of them.</summary>
    private void UnsaidDeadlines()
    {
        foreach (var deadline in stated.Where(number => number.Figure is not null).GroupBy(number => number.At))
        {
            if (!deadline.All(number => IsUnsaid(number, out _)) || !stated.Any(number => IsOfAnother(number, deadline))) continue;
            var first = deadline.First();
            _ = IsUnsaid(first, out var ids);
            issues.Add(SheetIssues.NumberNotSaid(first.At, first.Text, ids, Near(first, ids)));
        }
    }

    /// <summary>The number is said where it stands, for some of the entries that the deadline is not said for.</summary>
    private bool IsOfAnother(StatedNumber number, IEnumerable<StatedNumber> deadline) =>
        number.Figure is null && deadline.Any(of => of.Amount == number.Amount && of.Ids.IsSubsetOf(number.Ids)) && !IsUnsaid(number, out _);

    /// <summary>Shares are guessed together, so they are told together.</summary>
    private void UnsaidShares()
    {
        foreach (var tree in stated.Where(number => number.ShareOf is not null && IsUnsaid(number, out _)).GroupBy(number => number.ShareOf))
            issues.Add(SheetIssues.NumberNotSaid(tree.First().At, string.Join("、", tree.Select(share => share.Text).Distinct()), [], []));
    }

    private bool IsUnsaid(StatedNumber number, out IReadOnlyList<string> ids)
    {
        ids = [.. number.Ids.Where(sheet.Has).Order(StringComparer.Ordinal)];
        return (ids.Count > 0 || number.Ids.IsEmpty) && !Lines(ids).Any(line => line.Quantities.Any(said => number.Amount.IsSaidBy(said.Amount)));
    }

    private List<(string Text, int Line)> Near(StatedNumber number, IReadOnlyList<string> ids) =>
        [.. (ids.Count == 0 ? sheet.Lines : ids.SelectMany(id => sheet.Own(id).Concat(sheet.Own(Sheet.Family(id))))).Distinct()
            .SelectMany(line => line.Quantities.Where(said => said.Amount.IsOfTheKindOf(number.Amount)).Select(said => (said.Text, line.Number)))
            .DistinctBy(said => said.Text).Take(MostOffered)];

    private void OnItsSide(StatedNumber number)
    {
        var ids = number.Ids.Where(sheet.Has).Order(StringComparer.Ordinal).ToList();
        if (ids.Count == 0 && !number.Ids.IsEmpty || number.Amount.Dimension is null) return;
        var said = Lines(ids).SelectMany(line => line.Quantities.Where(one => one.Side != NumberSide.Unsaid && IsTheSame(number, one)).Select(one => (one.Side, Text: Around(line.Text, one), line.Number))).ToList();
        if (said.Count == 0 || said.Exists(one => one.Side == number.Side)) return;
        issues.Add(SheetIssues.OtherSide(number.At, number.Text, number.Side == NumberSide.Above, said[0].Text, said[0].Number));
    }

    private static bool IsTheSame(StatedNumber number, SheetQuantity said) => number.Amount.Dimension == said.Amount.Dimension && number.Amount.IsSaidBy(said.Amount);

    private static string Around(string text, SheetQuantity number)
    {
        var before = text[Math.Max(0, number.Start - 5)..number.Start];
        var after = text[(number.Start + number.Text.Length)..Math.Min(text.Length, number.Start + number.Text.Length + 3)];
        return (before[(before.AsSpan().LastIndexOfAny(Breaks) + 1)..] + number.Text + after[..(after.AsSpan().IndexOfAny(Breaks) is >= 0 and var end ? end : after.Length)]).Trim();
    }

    private void UnusedNumbers()
    {
        var used = Used();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cause in causes)
            foreach (var id in cause.Knowledge.Where(id => sheet.Has(id) && told.Add(id)))
                if (Unused(sheet.Own(id), used) is { Count: > 0 } unused) issues.Add(SheetIssues.NumberNotUsed(cause.At, id, unused));
    }

    /// <summary>One limit of two: the same sentence says another of the kind.</summary>
    private void DroppedLimits()
    {
        var used = Used();
        foreach (var figure in stated.Where(number => number.Side == NumberSide.Unsaid && number.Ids.IsEmpty))
            foreach (var line in sheet.Lines)
            {
                if (line.Quantities.FirstOrDefault(said => said.Amount.Dimension is not null && figure.Amount.IsSaidBy(said.Amount)) is not { } here) continue;
                var beside = line.Quantities.Where(said => said.Amount.Dimension == here.Amount.Dimension && IsUnused(said, used) && line.AreInOneSentence(said, here));
                var unused = beside.Select(said => (said.Text, line.Number)).DistinctBy(said => said.Text).ToList();
                if (unused.Count == 0) continue;
                issues.Add(SheetIssues.LimitDropped(figure.At, figure.Text, unused));
                break;
            }
    }

    private List<SheetAmount> Used() => [.. stated.Select(number => number.Amount).Distinct()];

    private static bool IsUnused(SheetQuantity said, List<SheetAmount> used) => said is { IsMeasured: true, Amount.Value: not 0 } && !used.Exists(amount => amount.IsSaidBy(said.Amount));

    private static List<(string Text, int Line)> Unused(IReadOnlyList<SheetLine> lines, List<SheetAmount> used) =>
        [.. lines.SelectMany(line => line.Quantities.Where(said => IsUnused(said, used)).Select(said => (said.Text, line.Number))).DistinctBy(said => said.Text)];

    private IEnumerable<SheetLine> Lines(IReadOnlyList<string> ids) => ids.Count == 0 ? sheet.Lines : ids.SelectMany(sheet.Scope).Distinct();
}
