using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the figures of an article: a value, a value with what it is counted by, or rows by a fact.</summary>
internal sealed class FigureBinder(BindingContext context, BindingScope scope)
{
    private static readonly Bilingual Kind = new("数值", "figure");

    public ImmutableArray<Figure> Bind(MappingReader article)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var entry in article.Named("figures"))
        {
            IdShape.ExpectWords(entry.Key, Kind, context.Issues);
            if (Bind(article, entry) is { } figure) figures.Add(figure);
        }
        return figures.ToImmutable();
    }

    private Figure? Bind(MappingReader article, MappingEntry entry)
    {
        var name = entry.Key;
        if (entry.Value is ScalarNode text)
            return Value(name.Text, text) is { } value ? new Figure { Name = name.Text, Value = value, At = name.At } : null;
        if (article.ReaderOf(name.Text, entry.Value) is not { } reader) return null;
        var figure = new Figure
        {
            Name = name.Text,
            Table = reader.Has("on") ? Table(reader) : null,
            Value = reader.Has("on") ? null : reader.RequiredScalar("value") is { } single ? Value(name.Text, single) : null,
            Per = reader.Text("per"),
            Before = scope.Event(reader.Scalar("before"), "before"),
            After = scope.Event(reader.Scalar("after"), "after"),
            IsMean = reader.Flag("mean") ?? false,
            Act = reader.Word("act", RuleWords.LimitActs),
            At = name.At,
        };
        reader.Allow("note", "notes");
        reader.Done();
        return figure.Value is null && figure.Table is null ? null : figure;
    }

    private FigureTable? Table(MappingReader reader)
    {
        var fact = reader.Scalar("on") is { } on ? scope.Fact(on) : null;
        reader.RequiredNode("rows");
        var rows = ImmutableArray.CreateBuilder<FigureRow>();
        foreach (var (test, text) in reader.NamedTexts("rows"))
        {
            var value = Value("rows", text);
            if (fact is not null && scope.Test(test, fact) is { } when && value is not null) rows.Add(new FigureRow(when, value));
        }
        return fact is null || rows.Count == 0 ? null : new FigureTable(fact.Id, rows.ToImmutable());
    }

    private Value? Value(string name, ScalarNode text)
    {
        var value = ValueReader.ReadLiteral(text.Text, context.Zone, out var error);
        if (value is null)
            context.Add(ClockTimes.Hours(text.Text) is { } hours ? BindingIssues.ClockTime(text.At, name, text.Text, hours) : BindingIssues.Unreadable(text.At, name, text.Text, error ?? new("请写数和单位，例如 18 ℃、24h、5wd、20 %。", "write a number with its unit, such as 18 ℃, 24h, 5wd, 20 %")));
        return value;
    }
}
