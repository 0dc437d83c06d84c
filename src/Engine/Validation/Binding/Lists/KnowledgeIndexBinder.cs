namespace DiagnosisEngine.Validation;

/// <summary>Holds a <c>knowledge-index.yaml</c> to its shape; what it lists was gathered with the names.</summary>
internal static class KnowledgeIndexBinder
{
    public static void Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        reader.RequiredNode("index");
        _ = reader.NamedTexts("index");
        reader.Done();
    }
}
