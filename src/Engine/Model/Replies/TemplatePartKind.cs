namespace DiagnosisEngine.Model;

/// <summary>What fills a part of a template.</summary>
public enum TemplatePartKind
{
    /// <summary>The text itself.</summary>
    Plain,

    /// <summary><c>{fact.id}</c></summary>
    Fact,

    /// <summary><c>{$figure}</c></summary>
    Figure,

    /// <summary><c>{amount}</c>, <c>{respond-by}</c>, <c>{resolve-by}</c>, <c>{category}</c>, <c>{causes}</c>, <c>{department}</c>, <c>{phone}</c>.</summary>
    Word,
}
