namespace DiagnosisEngine.Api.Rules;

/// <summary>The rules in use, and the last look at their files.</summary>
/// <param name="Digest">SHA-256 of the rules in use; equal digests are equal rules.</param>
/// <param name="LoadedAt">When they came into use.</param>
/// <param name="Packs">Their packs, as <c>id version</c>.</param>
/// <param name="Trees">How many trees they hold.</param>
/// <param name="LastAttempt">The last look at the files.</param>
internal sealed record RulesAnswer(string Digest, DateTimeOffset LoadedAt, IReadOnlyList<string> Packs, int Trees, AttemptAnswer LastAttempt);

/// <summary>A look at the rule files.</summary>
/// <param name="At">When.</param>
/// <param name="Outcome">loaded, unchanged, or refused: they hold errors, and the rules before them stay in use.</param>
/// <param name="Digest">Of the files as they were then.</param>
/// <param name="Issues">What is said about them.</param>
internal sealed record AttemptAnswer(DateTimeOffset At, string Outcome, string Digest, IReadOnlyList<IssueAnswer> Issues);

/// <summary>Something said to a rule author, as the command <c>diagnose check</c> says it.</summary>
/// <param name="Code">DE2004; its page is <c>docs/issues/DE2004.md</c>.</param>
/// <param name="Severity">error, warning or note.</param>
/// <param name="File">Absent where no file is meant.</param>
/// <param name="Line">Counts from 1.</param>
/// <param name="Column">In UTF-16 units, counts from 1.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">One past the last column.</param>
/// <param name="Message">What is wrong and its mend, in the language of Accept-Language.</param>
/// <param name="Text">The whole of it as the command prints it, with the line of the file.</param>
internal sealed record IssueAnswer(string Code, string Severity, string? File, int? Line, int? Column, int? EndLine, int? EndColumn, string Message, string Text);

/// <summary>What is wrong with rules that somebody sent.</summary>
/// <param name="Ok">No error; they would load.</param>
/// <param name="Digest">Of the rules that were checked.</param>
/// <param name="Issues">By file and line.</param>
internal sealed record CheckAnswer(bool Ok, string Digest, IReadOnlyList<IssueAnswer> Issues);
