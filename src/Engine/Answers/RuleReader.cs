using DiagnosisEngine.Classification;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Answers;

/// <summary>The street from files to a program, as one visible list: bind and check, hold the sentences against what must not be said, compile. A later stage runs only when the earlier ones found no error.</summary>
internal static class RuleReader
{
    public static CompiledRules? Read(RuleFiles files, List<Issue> issues)
    {
        var rules = RuleBinder.Bind(files, issues);
        if (rules is null || HasErrors(issues)) return null;
        PhraseCheck.Check(rules, issues);
        new ReplyContentCheck().Check(rules, issues);
        if (HasErrors(issues)) return null;
        var frames = new KnowledgeFrames(rules);
        var program = ProgramCompiler.Compile(rules, frames, issues);
        return HasErrors(issues) ? null : new CompiledRules(rules, program);
    }

    private static bool HasErrors(List<Issue> issues) => issues.Exists(i => i.Severity == IssueSeverity.Error);
}
