using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Holds a <c>knowledge-index.yaml</c> to its shape; what it lists was gathered with the names.</summary>
internal static class KnowledgeIndexBinder
{
    /// <summary>The source material it names.</summary>
    public static IEnumerable<SheetPath> Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        reader.RequiredNode("index");
        _ = reader.NamedTexts("index");
        var sheets = reader.Scalars("sheets").Select(sheet => new SheetPath(sheet.Text, sheet.At)).ToList();
        reader.Done();
        return sheets;
    }
}
