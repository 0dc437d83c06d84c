using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>The courses that an engine has made ready, each once. Thread-safe.</summary>
internal sealed class CourseMatchers(ITreeEngine engine)
{
    private readonly ConcurrentDictionary<(string Tree, bool Decides, bool AsGate), Lazy<TreeRules>> _rules = new();
    private readonly ConcurrentDictionary<(string Course, bool Decides), Lazy<(ITreeMatcher, ImmutableArray<TreeRules>)>> _courses = new();

    public (ITreeMatcher Matcher, ImmutableArray<TreeRules> Rules) Of(ImmutableArray<CourseStage> course, bool decides) =>
        _courses.GetOrAdd((string.Join(' ', course.Select(stage => stage.Name)), decides), _ => new(() =>
        {
            ImmutableArray<TreeRules> rules = [.. course.Select(stage => Rules(stage, decides))];
            return (engine.Prepare(rules), rules);
        })).Value;

    /// <summary>Courses made ready beforehand; others are when they are first met.</summary>
    public void Prepare(ImmutableArray<ImmutableArray<CourseStage>> courses) =>
        Parallel.ForEach(courses.SelectMany(course => new[] { (course, true), (course, false) }), pair => Of(pair.course, pair.Item2));

    private TreeRules Rules(CourseStage stage, bool decides) => _rules.GetOrAdd((stage.Tree.Id, decides, stage.AsGate), _ => new(() => decides
        ? PathUnfolder.Unfold(stage.Tree.Id, stage.Root)
        : PossibleUnfolder.Unfold(stage.Tree.Id, stage.Root))).Value;
}
