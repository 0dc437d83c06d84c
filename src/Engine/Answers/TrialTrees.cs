using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>Which trees on trial a case would meet.</summary>
internal sealed class TrialTrees(DecisionProgram program)
{
    /// <summary>Those among the trees themselves and among the gates before them, each once, by id.</summary>
    public ImmutableArray<DecisionTree> Of(ImmutableArray<Subject> subjects, DateTimeOffset receivedAt)
    {
        var day = DateOnly.FromDateTime(receivedAt.DateTime);
        return [.. subjects.SelectMany(subject => Met(subject, day)).Where(tree => tree.IsOnTrial).DistinctBy(tree => tree.Id).OrderBy(tree => tree.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<DecisionTree> Met(Subject subject, DateOnly day)
    {
        if (subject.Tree is null) return program.GatesOf(subject.Category!, day, onTrial: true).Select(gate => gate.Source);
        var tree = program.Tree(subject.Tree);
        return program.GatesBefore(tree, day, onTrial: true).Select(gate => gate.Source).Append(tree.Source);
    }
}
