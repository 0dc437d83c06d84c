namespace DiagnosisEngine.Api.Regulations;

/// <summary>Regulations that fit a question, with the versions and articles that do.</summary>
/// <param name="Regulations">By id.</param>
internal sealed record RegulationList(IReadOnlyList<RegulationAnswer> Regulations);

/// <summary>A law, standard, promise, published condition or practice.</summary>
/// <param name="Id">As citations name it.</param>
/// <param name="Title">As cited.</param>
/// <param name="Kind">law, standard, promise, terms or practice.</param>
/// <param name="Issuer">Who made it.</param>
/// <param name="DocumentNumber">Absent where unknown.</param>
/// <param name="Place">Where it holds.</param>
/// <param name="Except">Places inside it where it does not hold; empty: none.</param>
/// <param name="Sectors">The packs it speaks to; empty: all.</param>
/// <param name="Versions">Oldest first.</param>
internal sealed record RegulationAnswer(string Id, string Title, string Kind, string? Issuer, string? DocumentNumber, string Place, IReadOnlyList<string> Except, IReadOnlyList<string> Sectors, IReadOnlyList<VersionAnswer> Versions);

/// <summary>Its text between two amendments.</summary>
/// <param name="EffectiveFrom">First day of this text.</param>
/// <param name="EffectiveTo">Last day; absent: still in force as far as the file knows.</param>
/// <param name="InForceChecked">The day somebody looked; absent: nobody has.</param>
/// <param name="Articles">Its provisions.</param>
internal sealed record VersionAnswer(DateOnly? EffectiveFrom, DateOnly? EffectiveTo, DateOnly? InForceChecked, IReadOnlyList<ArticleAnswer> Articles);

/// <summary>One provision, in our own words.</summary>
/// <param name="Id">Ours.</param>
/// <param name="Number">Absent where nobody has read it.</param>
/// <param name="Requires">What it asks.</param>
/// <param name="TextRead">Somebody has read the text under that number.</param>
/// <param name="Figures">The numbers it sets.</param>
internal sealed record ArticleAnswer(string Id, string? Number, string Requires, bool TextRead, IReadOnlyList<FigureAnswer> Figures);

/// <summary>A number it sets: one value, or a table by a fact.</summary>
/// <param name="Name">As conditions name it, with a dollar sign before it.</param>
/// <param name="Value">In the notation of rule files.</param>
/// <param name="Per">What it is counted per.</param>
/// <param name="Before">The event it ends.</param>
/// <param name="After">The event it starts at.</param>
/// <param name="Mean">An average, never a deadline for one case.</param>
/// <param name="On">The fact of a table.</param>
/// <param name="Rows">The rows of a table.</param>
internal sealed record FigureAnswer(string Name, string? Value, string? Per, string? Before, string? After, bool Mean, string? On, IReadOnlyList<FigureRowAnswer>? Rows);

/// <summary>A row of a table.</summary>
/// <param name="When">The test of the fact, as written.</param>
/// <param name="Value">In the notation of rule files.</param>
internal sealed record FigureRowAnswer(string When, string Value);
