using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Binds one fact, without the formulas it may be computed by.</summary>
internal sealed partial class FactBinder(BindingContext context)
{
    private static readonly string[] SourcedOnly = ["source", "ask", "heard", "fresh", "effort", "recheck"];

    public FactDefinition? Bind(ScalarNode name, MappingReader row, out ImmutableArray<ScalarNode> from)
    {
        IdShape.ExpectWords(name, context.Names.Facts.Kind, context.Issues);
        var title = row.RequiredText("title");
        var type = row.RequiredWord("type", RuleWords.FactTypes);
        from = row.Scalars("from");
        var sources = Sources(row, name, from);
        if (type is null)
        {
            row.Allow("choices", "many", "unit", "range", "ask", "heard", "fresh", "effort", "none", "private", "read", "recheck");
            row.Done();
            return null;
        }
        var fact = new FactDefinition
        {
            Id = name.Text,
            Title = title,
            Type = type.Value,
            Choices = Choices(row, name, type.Value),
            Many = Of(row, "many", name, type.Value, FactType.Choice) && (row.Flag("many") ?? false),
            Unit = Of(row, "unit", name, type.Value, FactType.Number) ? Unit(row) : Model.Unit.None,
            Range = Of(row, "range", name, type.Value, FactType.Number) ? RangeReader.Read(row.Scalar("range"), context.Issues) : null,
            Sources = sources,
            Ask = row.Text("ask"),
            Fresh = Fresh(row),
            Effort = row.Whole("effort") ?? EffortOf(sources),
            NoneTitle = row.Text("none"),
            Privacy = row.Word("private", RuleWords.Privacies) ?? Privacy.Open,
            ReadOnlyVerified = row.Word("read", RuleWords.Reads) ?? false,
            Recheck = row.Text("recheck"),
            At = name.At,
        };
        fact = fact with { Heard = new HeardBinder(context, fact).Bind(row) };
        if (IsMoneyOfACustomer(fact) && !row.Has("private")) context.Add(CheckIssues.MoneyToldToAnybody(name.At, name.Text));
        if (IsStandingOfACustomer(fact) && !row.Has("private")) context.Add(CheckIssues.StandingToldToAnybody(name.At, name.Text));
        row.Allow("note", "notes");
        row.Done();
        // Without its choices or its unit a fact would make every formula that names it wrong; it is known, but not bound.
        var isWhole = (fact.Type != FactType.Choice || !fact.Choices.IsEmpty) && (fact.Type != FactType.Number || !row.Has("unit") || fact.Unit != Model.Unit.None);
        return isWhole ? fact : null;
    }

    /// <summary>Only a pack that can tell who calls has secrets to keep.</summary>
    private bool IsMoneyOfACustomer(FactDefinition fact) => fact.Type == FactType.Number && fact.Unit.Dimension == UnitCatalog.Find("元")!.Dimension && IsKeptByASystem(fact);

    /// <summary>What a system knows of debts and credit in words: its title or a choice of it says so.</summary>
    private bool IsStandingOfACustomer(FactDefinition fact) => fact.Type is FactType.Boolean or FactType.Choice
        && fact.Choices.Select(choice => choice.Title).Prepend(fact.Title).Any(Standing().IsMatch) && IsKeptByASystem(fact);

    private bool IsKeptByASystem(FactDefinition fact) => fact.Sources.Any(source => source.Kind == OriginKind.System)
        && context.Names.Facts.PackOf(fact.Id) is { } pack && context.Packs.TryGetValue(pack, out var owner) && owner.Identity is not null;

    [GeneratedRegex("余额|欠费|欠款|欠缴|拖欠|逾期|失信|黑名单|信用|透支|违约金", RegexOptions.NonBacktracking)]
    private static partial Regex Standing();

    /// <summary>What asking costs by who is asked; somebody who goes there costs most.</summary>
    private static int EffortOf(ImmutableArray<FactOrigin> sources) =>
        sources.Any(s => s.Kind is OriginKind.Customer or OriginKind.Agent) ? 2 : sources.Any(s => s.Kind == OriginKind.Field) ? 20 : 1;

    private ImmutableArray<FactOrigin> Sources(MappingReader row, ScalarNode name, ImmutableArray<ScalarNode> from)
    {
        var sources = SourceReader.Read(row.Scalars("source"), context.Issues);
        if (from.IsEmpty)
        {
            if (!row.Has("source")) context.Add(BindingIssues.NobodyKnows(name.At, name.Text));
            return sources;
        }
        foreach (var key in SourcedOnly)
            if (row.Has(key)) context.Add(BindingIssues.ComputedAndSourced(row.AtKey(key), key, name.Text));
        return [];
    }

    private ImmutableArray<Choice> Choices(MappingReader row, ScalarNode name, FactType type)
    {
        if (!Of(row, "choices", name, type, FactType.Choice)) return [];
        if (type != FactType.Choice) return [];
        var choices = row.NamedTexts("choices");
        if (choices.IsEmpty) context.Add(BindingIssues.ChoiceWithoutChoices(name.At, name.Text));
        foreach (var (key, _) in choices)
        {
            if (key.Text is "none" or "unknown" or "true" or "false") context.Add(BindingIssues.ReservedChoice(key.At, key.Text));
            else IdShape.ExpectChoice(key, new Bilingual("选项", "choice"), context.Issues);
        }
        return [.. choices.Select(pair => new Choice(pair.Name.Text, pair.Text.Text) { At = pair.Name.At })];
    }

    private Unit Unit(MappingReader row)
    {
        if (row.Scalar("unit") is not { } symbol) return Model.Unit.None;
        if (UnitCatalog.Find(symbol.Text) is { } unit) return unit;
        context.Add(DurationNotation.Spelled("1" + symbol.Text) is null && DurationNotation.Find(symbol.Text) is null
            ? BindingIssues.UnknownUnit(symbol.At, symbol.Text)
            : BindingIssues.UnitOfTime(symbol.At, symbol.Text));
        return Model.Unit.None;
    }

    private TimeSpan? Fresh(MappingReader row)
    {
        if (row.Scalar("fresh") is not { } text) return null;
        if (ValueReader.ReadLiteral(text.Text, context.Zone, out _) is DurationValue { Kind: DurationKind.Clock, Extent: { IsPoint: true, Low: > 0 } extent })
            return TimeSpan.FromSeconds((double)extent.Low!.Value);
        context.Add(BindingIssues.Unreadable(text.At, "fresh", text.Text, new("请写时长，例如 15min、2h、36h。", "write a duration such as 15min, 2h, 36h")));
        return null;
    }

    /// <summary>False, with an issue, when the key stands beside a type it is not for.</summary>
    private bool Of(MappingReader row, string key, ScalarNode name, FactType type, FactType wanted)
    {
        if (!row.Has(key) || type == wanted) return true;
        context.Add(BindingIssues.KeyNotForType(row.AtKey(key), key, name.Text, RuleWords.Of(type),
            $"删去它，或者把 type 改成 {RuleWords.Of(wanted)}。", $"remove it, or make the type {RuleWords.Of(wanted)}"));
        return false;
    }
}
