using DiagnosisEngine.Classification;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Answers;

/// <summary>
/// The street from files to a program, as one visible list: bind and check, hold phrases and sentences to their notation, compile.
/// A later stage runs only when the earlier ones found no error.
/// </summary>
internal static class RuleReader
{
    public static CompiledRules? Read(RuleFiles files, List<Issue> issues)
    {
        if (RuleBinder.Bind(files, issues) is not { } rules) return null;
        // Neither looks at what the other finds, so they run beside one another.
        var (ofPhrases, ofReplies) = (new List<Issue>(), new List<Issue>());
        Parallel.Invoke(() => PhraseCheck.Check(rules, ofPhrases), () => new ReplyContentCheck().Check(rules, ofReplies));
        issues.AddRange([.. ofPhrases, .. ofReplies]);
        var program = HasErrors(issues) ? null : ProgramCompiler.Compile(rules, new KnowledgeFrames(rules), issues);
        if (program is not null) new GravestDoubtCheck(program).Check(issues);
        var told = IssueSuppression.ApplyToLaterRooms(files, issues);
        issues.Clear();
        issues.AddRange(told);
        return program is null || HasErrors(issues) ? null : new CompiledRules(rules, program);
    }

    private static bool HasErrors(List<Issue> issues) => issues.Exists(i => i.Severity == IssueSeverity.Error);
}
