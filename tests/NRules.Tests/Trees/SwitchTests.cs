using DiagnosisEngine.Evaluation;
using DiagnosisEngine.NRules.Trees;
using DiagnosisEngine.Tests.Evaluation;
using Microsoft.Extensions.Logging;
using Xunit;
using static DiagnosisEngine.Tests.Evaluation.Say;

namespace DiagnosisEngine.NRules.Tests.Trees;

/// <summary>What somebody who knows NRules sees of it.</summary>
public sealed class SwitchTests
{
    [Fact]
    public void Events_NameTheRuleThatFired()
    {
        var rules = new TreeBuilder().Facts("a", "b").Gate("gate", First(If("b", "G"))).Tree(First(If("a", "A"), If("b", "B")), otherwise: "visit.look");
        var fired = new List<string>();
        var options = new NRulesOptions { OnCompiled = (_, factory) => factory.Events.RuleFiredEvent += (_, e) => fired.Add(e.Rule.Name) };
        Evaluate(rules, options, ("a", false), ("b", false));
        Assert.Equal(["p/gate: nothing matched (2)", "p/t: visit.look #3"], fired);
    }

    [Fact]
    public void Agenda_DangerComesFirst()
    {
        var rules = new TreeBuilder().Facts("a", "b").Tree(All(If("a", "A"), If("b", "s1.gas")));
        var fired = new List<string>();
        var options = new NRulesOptions { OnCompiled = (_, factory) => factory.Events.RuleFiringEvent += (_, e) => fired.Add(e.Rule.Name) };
        Evaluate(rules, options, ("a", true), ("b", true));
        Assert.Equal(["p/t: s1.gas #2", "p/t: A #1"], fired);
    }

    [Fact]
    public void Factory_IsOneForEachCourse()
    {
        var rules = new TreeBuilder().Facts("a").Gate("gate", First(If("a", "G"))).Tree(First(If("a", "A"))).Tree(First(If("a", "B")), id: "p/u");
        var compiled = new List<string>();
        var matchers = new CourseMatchers(new NRulesTreeEngine(new NRulesOptions { OnCompiled = (tree, _) => compiled.Add(tree) }));
        for (var i = 0; i < 3; i++) new DiagnosisEvaluator(rules.Program, matchers).Evaluate(["p/t", "p/u"], rules.Frame(rules.Case(("a", false))), trace: false);
        Assert.Equal(["p/t", "p/u"], compiled);
    }

    [Fact]
    public void Log_TellsATreeOfTooManyPaths()
    {
        var parts = Enumerable.Range(0, 9).Select(i => ($"part{i}", (Model.Node)First(If("a", To(i, "A")), If("b", To(i, "B"))))).ToArray();
        var rules = new TreeBuilder().Facts("a", "b").Tree(Go("part0"), parts: parts);
        var log = new Lines();
        var diagnosis = Evaluate(rules, new NRulesOptions { Logger = log }, ("a", true));
        Assert.Equal("Concluded: A", diagnosis.Line());
        Assert.Equal(["Tree p/t has 512 paths, more than 500: it runs as one rule around the compiled program"], log.Written);

        static Model.Node To(int part, string cause) => part == 8 ? Conclude(cause) : Go($"part{part + 1}");
    }

    private static Diagnosis Evaluate(TreeBuilder rules, NRulesOptions options, params (string, object)[] facts) =>
        new DiagnosisEvaluator(rules.Program, new CourseMatchers(new NRulesTreeEngine(options))).Evaluate(["p/t"], rules.Frame(rules.Case(facts)), trace: false).Diagnosis;

    private sealed class Lines : ILogger
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Written.Add(formatter(state, exception));
    }
}
