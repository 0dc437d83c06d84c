using System.Collections.Immutable;
using System.Globalization;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>hearing.yaml</c>, which <c>diagnose train</c> writes.</summary>
internal static class HearingModelBinder
{
    public static HearingModel Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        var phrases = reader.RequiredReader("phrases");
        var (danger, plain) = (reader.Reader("any-danger"), reader.Reader("plain-danger"));
        var model = new HearingModel
        {
            Texts = reader.Whole("texts") ?? 0,
            Raise = (double)(reader.Number("raise") ?? 1),
            Silence = (double)(reader.Number("silence") ?? 0),
            Phrases = phrases is null ? new(0, 0, 0, 0) : new(Weight(phrases, "strong"), Weight(phrases, "weak"), Weight(phrases, "against"), Weight(phrases, "danger")),
            Groups = Labels(reader, "groups", context.Names.Groups, context),
            Traits = Labels(reader, "traits", context.Names.Traits, context),
            Categories = Labels(reader, "categories", context.Names.Categories, context),
            Hazards = Labels(reader, "hazards", context.Names.Hazards, context),
            AnyDanger = danger is null ? null : Label(danger, context),
            PlainDanger = plain is null ? null : Label(plain, context),
            At = document.Start,
        };
        phrases?.Done();
        reader.Done();
        return model;
    }

    private static double Weight(MappingReader reader, string key) => (double)(reader.Number(key) ?? 0);

    private static ImmutableSortedDictionary<string, LabelWeights> Labels(MappingReader reader, string key, NameTable names, BindingContext context)
    {
        var labels = ImmutableSortedDictionary.CreateBuilder<string, LabelWeights>(StringComparer.Ordinal);
        foreach (var (name, row) in reader.NamedReaders(key))
        {
            var weights = Label(row, context);
            if (names.Contains(name.Text)) labels[name.Text] = weights;
            // What nobody declares any more is passed over: whoever removes a category need not train at once.
            else context.Add(PhraseIssues.LearnedForNobody(name.At, name.Text));
        }
        return labels.ToImmutable();
    }

    private static LabelWeights Label(MappingReader row, BindingContext context)
    {
        var weights = new LabelWeights(Weight(row, "start"), [.. row.Scalars("runs").SelectMany(runs => Grams(runs, context))]);
        row.Done();
        return weights;
    }

    // Runs of one weight stand together, the weight behind them.
    private static IEnumerable<GramWeight> Grams(ScalarNode runs, BindingContext context)
    {
        var blank = runs.Text.LastIndexOf(' ');
        if (blank > 0 && double.TryParse(runs.Text.AsSpan(blank + 1), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight))
            return runs.Text[..blank].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(gram => new GramWeight(gram, weight));
        context.Add(PhraseIssues.LearnedWeight(runs.At, runs.Text));
        return [];
    }
}
