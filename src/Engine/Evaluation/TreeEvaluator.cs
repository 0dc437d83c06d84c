using System.Collections.Immutable;
using DiagnosisEngine.Compilation;

namespace DiagnosisEngine.Evaluation;

/// <summary>Runs the gates before a tree, then the tree.</summary>
internal sealed class TreeEvaluator(ConditionReader conditions, LiveReader live, ICourseDecider decider)
{
    public TreeOutcome Evaluate(KnownCourse course) => course.Tree is null ? EvaluateGates(course.Gates) : Evaluate(course.Tree, course.Gates);

    private TreeOutcome Evaluate(CompiledTree tree, ImmutableArray<CompiledTree> gates)
    {
        var course = CourseStage.Course(gates, tree);
        var (result, at) = decider.Decide(course);
        var spoke = at < gates.Length ? gates[at].Id : null;
        var (possible, open) = Possible(course);
        var found = Entered(result);
        return new TreeOutcome
        {
            Walked = Walked(course, at),
            Gate = spoke,
            Result = result,
            Found = found,
            Possible = possible,
            OpenFacts = open,
            Ranked = result.End switch
            {
                // What lies behind a gate that was passed is not excluded, but no guess at this tree's cause.
                WalkEnd.Need when (spoke is null ? live.Read(tree.Root).Outcomes : possible) is var all => CauseRanking.Rank(all, all, withPass: false, found),
                WalkEnd.Rank => CauseRanking.Rank(live.Read(result.RankAt!).Outcomes, live.Read(tree.Root).Outcomes, withPass: true, found),
                _ => [],
            },
        }.WithDoubts();
    }

    /// <summary>
    /// Runs the gates of a category without a tree. The first that does not pass speaks, if it found something; one that still waits for an answer
    /// leaves the category undetermined, as it would be without gates.
    /// </summary>
    private TreeOutcome EvaluateGates(ImmutableArray<CompiledTree> gates)
    {
        var course = CourseStage.Course(gates);
        var (result, at) = course.IsEmpty ? new(new(WalkEnd.Pass), -1) : decider.Decide(course);
        var (possible, open) = Possible(course);
        return new TreeOutcome
        {
            Walked = Walked(course, at),
            Gate = result.End == WalkEnd.Pass ? null : gates[at].Id,
            Result = result,
            Found = Entered(result),
            Possible = possible,
            OpenFacts = open,
            Ranked = [],
        }.WithDoubts();
    }

    private static ImmutableArray<string> Walked(ImmutableArray<CourseStage> course, int last)
    {
        var ids = ImmutableArray.CreateBuilder<string>(last + 1);
        for (var i = 0; i <= last; i++) ids.Add(course[i].Tree.Id);
        return ids.MoveToImmutable();
    }

    private static ImmutableArray<FoundCause> Entered(WalkResult result) =>
        result.Found.IsEmpty || result.Found.All(f => f.IsEntered) ? result.Found : [.. result.Found.Where(f => f.IsEntered)];

    /// <summary>What lies behind a gate stays possible as long as the gate may still pass; it weighs what the gate lets through.</summary>
    private (ImmutableArray<Outcome> Outcomes, ImmutableArray<int> OpenFacts) Possible(ImmutableArray<CourseStage> course)
    {
        if (course.IsEmpty || !conditions.MetUnknown) return ([], []);
        var outcomes = new List<Outcome>(32);
        var facts = new List<int>();
        double? arriving = 1;
        foreach (var stage in course)
        {
            var node = live.Read(stage.Root);
            foreach (ref readonly var outcome in node.Outcomes.AsSpan())
                if (!outcome.IsPass)
                    outcomes.Add(outcome.Times(arriving));
            foreach (var fact in node.OpenFacts)
                if (!facts.Contains(fact))
                    facts.Add(fact);
            if (Outcome.PassOf(node.Outcomes) is not { } pass) break;
            arriving *= node.Outcomes.Length == 1 ? 1 : pass.Weight;
        }
        return (decider.Possible(course, [.. outcomes]), [.. facts]);
    }
}
