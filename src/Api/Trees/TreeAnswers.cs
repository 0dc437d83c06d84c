namespace DiagnosisEngine.Api.Trees;

/// <summary>A tree in a list.</summary>
/// <param name="Id">pack/family</param>
/// <param name="Title">What people read.</param>
/// <param name="Handles">Categories (of a gate, also groups) it answers.</param>
/// <param name="Status">draft, test, stable or deprecated; drafts and tests never answer.</param>
/// <param name="Gate">It runs before the trees of what it handles.</param>
/// <param name="Owner">Who keeps it.</param>
/// <param name="ReviewedBy">Who has read it; absent: nobody has signed.</param>
/// <param name="EffectiveFrom">From when it answers; absent: at once.</param>
/// <param name="Disabled">Why a folder laid over the rules takes it out of use; absent: none does.</param>
internal sealed record TreeSummary(string Id, string Title, IReadOnlyList<string> Handles, string Status, bool Gate,
    string? Owner, string? ReviewedBy, DateOnly? EffectiveFrom, string? Disabled);

/// <summary>All trees.</summary>
/// <param name="Trees">By id.</param>
internal sealed record TreeList(IReadOnlyList<TreeSummary> Trees);

/// <summary>A whole tree.</summary>
/// <param name="Tree">Its head.</param>
/// <param name="SharesSource">Where its shares come from; absent: estimated or none.</param>
/// <param name="Root">Where it starts.</param>
/// <param name="Parts">Named parts, for <c>go</c>.</param>
/// <param name="Otherwise">Default of the file when everything is known and nothing matched.</param>
/// <param name="Unknown">Default of the file when nothing matched and something could not be known.</param>
internal sealed record TreeAnswer(TreeSummary Tree, string? SharesSource, NodeAnswer Root,
    IReadOnlyDictionary<string, NodeAnswer> Parts, NodeAnswer? Otherwise, NodeAnswer? Unknown);

/// <summary>A node. Exactly one of ask, first, all, conclude and go.</summary>
/// <param name="Path">Names it within its tree.</param>
/// <param name="Line">Where it was written.</param>
/// <param name="Because">Why the expert looks here.</param>
/// <param name="Ask">The fact asked; its branches stand in <paramref name="Branches"/>.</param>
/// <param name="First">The first branch that holds is entered.</param>
/// <param name="All">Every branch that holds counts.</param>
/// <param name="Branches">Of an ask.</param>
/// <param name="Conclude">Ids of causes.</param>
/// <param name="Go">A part of this tree, or another tree.</param>
/// <param name="Explains">Of an all: the total whose parts it explains.</param>
/// <param name="Otherwise">When everything is known and nothing matched.</param>
/// <param name="Unknown">When nothing matched and something could not be known.</param>
internal sealed record NodeAnswer(string Path, int Line, string? Because, string? Ask, IReadOnlyList<BranchAnswer>? First,
    IReadOnlyList<BranchAnswer>? All, IReadOnlyList<BranchAnswer>? Branches, IReadOnlyList<string>? Conclude, string? Go,
    string? Explains, NodeAnswer? Otherwise, NodeAnswer? Unknown);

/// <summary>A condition and the node behind it.</summary>
/// <param name="When">The condition, as written; absent in a member that is always entered.</param>
/// <param name="Share">Of 100 cases that arrive, how many go here.</param>
/// <param name="Amount">What the member explains of the total.</param>
/// <param name="Node">What lies behind.</param>
internal sealed record BranchAnswer(string? When, decimal? Share, string? Amount, NodeAnswer Node);
