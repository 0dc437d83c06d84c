using DiagnosisEngine.Documents;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the files of <c>regulations/</c>.</summary>
internal sealed class RegulationBinder(BindingContext context, FigureBinder figures)
{
    public Regulation? Bind(RuleDocument document)
    {
        var reader = document.Reader(context.Issues);
        var title = reader.RequiredText("title");
        var kind = reader.RequiredWord("kind", RuleWords.RegulationKinds);
        var place = reader.RequiredScalar("place");
        var regulation = new Regulation
        {
            Id = document.Path.Id,
            Title = title,
            Kind = kind ?? RegulationKind.Practice,
            Issuer = Known(reader.Text("issuer")),
            DocumentNumber = Known(reader.Text("document-number")),
            Place = (place is null ? null : context.Names.Regions.Resolve(place, context.Issues)) ?? "CN",
            Except = context.Resolve(context.Names.Regions, reader.Scalars("except")),
            Sectors = context.Resolve(context.Names.Packs, reader.Scalars("sectors")),
            // A stable sort: versions of unknown date keep their place before the dated ones.
            Versions = [.. reader.RequiredReaders("versions").Select(Version).OrderBy(version => version.EffectiveFrom)],
            TitleAt = reader.Scalar("title")?.At ?? document.Start,
            NumberAt = reader.Scalar("document-number")?.At ?? document.Start,
            At = document.Start,
        };
        if (kind is not null) new ProvenanceCheck(context.Issues).Check(reader, regulation);
        reader.Allow("note", "notes");
        reader.Done();
        return kind is null ? null : regulation;
    }

    private static string? Known(string? text) => text is "unknown" ? null : text;

    private RegulationVersion Version(MappingReader reader)
    {
        var version = new RegulationVersion
        {
            EffectiveFrom = Date(reader, "effective-from"),
            EffectiveTo = Date(reader, "effective-to"),
            InForceChecked = Date(reader, "in-force-checked"),
            Articles = [.. reader.NamedReaders("articles").Select(pair => Article(pair.Name, pair.Reader))],
            FromAt = reader.Scalar("effective-from")?.At ?? reader.At,
            At = reader.At,
        };
        reader.Allow("note", "notes");
        reader.Done();
        return version;
    }

    private static DateOnly? Date(MappingReader reader, string key) => reader.Text(key) is "unknown" ? null : reader.Date(key);

    private Article Article(ScalarNode name, MappingReader reader)
    {
        IdShape.ExpectKebab(name, context.Names.Articles.Kind, context.Issues);
        var article = new Article
        {
            Id = name.Text,
            Number = Known(reader.Text("number")),
            Requires = reader.RequiredText("requires"),
            TextRead = reader.Flag("text-read") ?? false,
            Figures = figures.Bind(reader),
            At = name.At,
        };
        reader.Allow("note", "notes");
        reader.Done();
        return article;
    }
}
