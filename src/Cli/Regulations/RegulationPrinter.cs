using System.Globalization;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Regulations;

/// <summary>Prints regulations, their figures and who uses them.</summary>
internal sealed class RegulationPrinter(Terminal terminal, RuleBase rules)
{
    private readonly RegulationUses _uses = new(rules);

    public void List()
    {
        foreach (var regulation in rules.Regulations.Values)
        {
            var articles = regulation.Versions.SelectMany(version => version.Articles).ToList();
            var uses = articles.Sum(article => _uses.OfArticle(regulation.Id, article.Id).Count()) + articles.SelectMany(article => article.Figures).Select(figure => figure.Name).Distinct().Sum(name => _uses.OfFigure(name).Count);
            var checkedOn = regulation.Versions.Any(version => version.InForceChecked is not null) ? terminal.Say("现行有效已核", "in force checked") : terminal.Say("未核", "not checked");
            terminal.Out.WriteLine($"{regulation.Id}  {regulation.Kind.ToString().ToLowerInvariant()}  {regulation.Place}{Except(regulation)}  {regulation.Title}  " + terminal.Say(
                $"条 {articles.Count}，数 {articles.Sum(article => article.Figures.Length)}，用到 {uses} 处，{checkedOn}",
                $"{articles.Count} articles, {articles.Sum(article => article.Figures.Length)} figures, {uses} uses, {checkedOn}"));
        }
    }

    public void Regulation(Regulation regulation, string? article)
    {
        foreach (var version in regulation.Versions)
        {
            terminal.Out.WriteLine($"{regulation.Title}  {regulation.Place}{Except(regulation)}  {Dates(version)}");
            foreach (var one in version.Articles.Where(one => article is null || one.Id == article))
            {
                terminal.Out.WriteLine($"  {one.Id}  {one.Number ?? terminal.Say("条号没有读到", "number not read")}  {one.Requires}");
                Uses(_uses.OfArticle(regulation.Id, one.Id), "    ");
                foreach (var figure in one.Figures)
                {
                    terminal.Out.WriteLine($"    ${figure.Name} = {FigureText.Of(figure)}");
                    Uses(_uses.OfFigure(figure.Name), "      ");
                }
            }
        }
    }

    public void Figure(string name)
    {
        terminal.Out.WriteLine($"${name}");
        foreach (var place in FigurePlace.All(rules).Where(place => place.Figure.Name == name))
            terminal.Out.WriteLine($"  {place.Regulation.Place}{Except(place.Regulation)}  {place.Regulation.Id}/{place.Article.Id}  {place.Article.Number}  {Dates(place.Version)}  {FigureText.Of(place.Figure)}");
        Uses(_uses.OfFigure(name), "  ");
    }

    /// <summary>True: something differs.</summary>
    public bool Changes(RuleBase before)
    {
        var (old, now) = (FigurePlace.All(before).ToDictionary(place => place.Key, place => FigureText.Of(place.Figure)), FigurePlace.All(rules).ToDictionary(place => place.Key, place => FigureText.Of(place.Figure)));
        var changed = old.Keys.Union(now.Keys).Where(key => old.GetValueOrDefault(key) != now.GetValueOrDefault(key)).OrderBy(key => key.Item4, StringComparer.Ordinal).ThenBy(key => key.Item1, StringComparer.Ordinal).ToList();
        foreach (var figure in changed.GroupBy(key => key.Item4))
        {
            foreach (var key in figure)
                terminal.Out.WriteLine($"${key.Item4}  {key.Item1}/{key.Item3}: {old.GetValueOrDefault(key) ?? terminal.Say("没有", "none")} → {now.GetValueOrDefault(key) ?? terminal.Say("没有", "none")}");
            Uses(_uses.OfFigure(figure.Key), "  ");
        }
        terminal.Out.WriteLine(terminal.Say($"改了 {changed.Count} 个数", $"{changed.Count} figures changed"));
        return changed.Count > 0;
    }

    private void Uses(IEnumerable<RuleUse> uses, string indent)
    {
        foreach (var kind in uses.GroupBy(use => use.Kind))
        {
            terminal.Out.WriteLine(indent + Title(kind.Key, kind.Count()));
            foreach (var use in kind) terminal.Out.WriteLine($"{indent}  {use.At}  {use.Text}{(use.Through is { } fact ? terminal.Say($"（经 {fact}）", $" (through {fact})") : "")}");
        }
    }

    private string Title(UseKind kind, int count) => kind switch
    {
        UseKind.Condition => terminal.Say($"条件 {count} 处", $"{count} conditions"),
        UseKind.Deadline => terminal.Say($"时限 {count} 处", $"{count} deadlines"),
        UseKind.Reply => terminal.Say($"回复 {count} 处", $"{count} replies"),
        _ => terminal.Say($"引用 {count} 处", $"{count} citations"),
    };

    /// <summary>The places where it does not hold, by name where the rules know one.</summary>
    private string Except(Regulation regulation)
    {
        if (regulation.Except.IsEmpty) return "";
        var places = regulation.Except.Select(code => rules.Regions.TryGetValue(code, out var region) ? $"{code} {region.Title}" : code).ToArray();
        return terminal.Say($"（{string.Join("、", places)}不算）", $" (not {string.Join(", ", places)})");
    }

    private string Dates(RegulationVersion version) => version.EffectiveFrom is not { } from ? terminal.Say("生效日不知道", "date of effect unknown")
        : terminal.Say($"{Day(from)} 起{(version.EffectiveTo is { } to ? $" 到 {Day(to)}" : "")}", $"from {Day(from)}{(version.EffectiveTo is { } end ? $" to {Day(end)}" : "")}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
