using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace DiagnosisEngine.Evaluation;

/// <summary>The courses that an engine has made ready, each once. Thread-safe.</summary>
internal sealed class CourseMatchers(ITreeEngine engine)
{
    private readonly UnfoldedTrees _trees = new();
    private readonly ConcurrentDictionary<(string Course, bool Decides), Lazy<(ITreeMatcher, TreeCourse)>> _courses = new();

    public (ITreeMatcher Matcher, TreeCourse Course) Of(ImmutableArray<CourseStage> course, bool decides) =>
        _courses.GetOrAdd((string.Join(' ', course.Select(stage => stage.Name)), decides), _ => new(() =>
        {
            var trees = TreeCourse.Of([.. course.Select(stage => _trees.Of(stage.Tree.Id, stage.Root, decides))]);
            return (engine.Prepare(trees), trees);
        })).Value;

    /// <summary>Courses made ready beforehand; others are when they are first met.</summary>
    public void Prepare(ImmutableArray<ImmutableArray<CourseStage>> courses) =>
        Parallel.ForEach(courses.SelectMany(course => new[] { (course, true), (course, false) }), pair => Of(pair.course, pair.Item2));
}
