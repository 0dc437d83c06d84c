namespace DiagnosisEngine.Api.Catalogue;

/// <summary>What complaints are about.</summary>
/// <param name="Groups">In written order.</param>
/// <param name="Categories">By id.</param>
internal sealed record CategoryList(IReadOnlyList<GroupAnswer> Groups, IReadOnlyList<CategoryAnswer> Categories);

/// <summary>Categories handled by one department when nothing more is known.</summary>
/// <param name="Id">As categories name it.</param>
/// <param name="Title">What people read.</param>
/// <param name="Department">Who takes what no tree answers.</param>
internal sealed record GroupAnswer(string Id, string Title, string Department);

/// <summary>What a complaint is about.</summary>
/// <param name="Id">Send it as <c>category</c> when it is known.</param>
/// <param name="Title">What people read.</param>
/// <param name="Group">Its group.</param>
/// <param name="Severity">S1 to S4, before anything is known.</param>
/// <param name="Intents">Intents that fit; empty: all.</param>
/// <param name="Codes">Its names in other catalogues.</param>
/// <param name="Trees">The trees that answer it; empty: it is understood and goes to people.</param>
internal sealed record CategoryAnswer(string Id, string Title, string Group, string Severity, IReadOnlyList<string> Intents,
    IReadOnlyDictionary<string, string> Codes, IReadOnlyList<string> Trees);
