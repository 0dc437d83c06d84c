namespace DiagnosisEngine.Replies;

/// <summary>Something a reply leaves out, and why.</summary>
/// <param name="What">A block of a cause (<c>heating.air-lock/found</c>) or an article (<c>qingdao-gongre-tiaoli/refund</c>).</param>
/// <param name="Why">unknown-slot, private, article-not-read, not-checked-in-force, not-yet-effective, superseded, place-unknown, practice, never-say, too-long, not-found.</param>
/// <param name="Detail">The slot, phrase or mark concerned; null: none.</param>
public sealed record ReplyGap(string What, string Why, string? Detail = null);
