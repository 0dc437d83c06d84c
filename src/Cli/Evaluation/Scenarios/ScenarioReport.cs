namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>How well conversations went, over all of them.</summary>
internal sealed class ScenarioReport(IReadOnlyList<ScenarioOutcome> outcomes)
{
    public IReadOnlyList<ScenarioOutcome> Outcomes => outcomes;

    public int Count => outcomes.Count;

    public int Concluded => outcomes.Count(o => o.Status == "concluded");

    /// <summary>The expected cause stands first.</summary>
    public int Top1 => outcomes.Count(o => o.IsAmong(1, acceptable: false));

    /// <summary>The expected cause, or one as right, stands first.</summary>
    public int AcceptableTop1 => outcomes.Count(o => o.IsAmong(1, acceptable: true));

    /// <summary>The expected cause, or one as right, is among the first three.</summary>
    public int AcceptableTop3 => outcomes.Count(o => o.IsAmong(3, acceptable: true));

    /// <summary>Of those that ended in a conclusion.</summary>
    public double QuestionsPerConclusion => outcomes.Where(o => o.Status == "concluded").Select(o => o.Asked.Length).DefaultIfEmpty(0).Average();

    public int MostQuestions => outcomes.Select(o => o.Asked.Length).DefaultIfEmpty(0).Max();

    public int Asked => outcomes.Sum(o => o.Asked.Length);

    public int Again => outcomes.Sum(o => o.Again.Length);

    public int Unanswered => outcomes.Sum(o => o.Unanswered.Length);

    public int Broken => outcomes.Sum(o => o.Broken.Length);

    /// <summary>Those that did not go as judged.</summary>
    public IEnumerable<ScenarioOutcome> Wrong => outcomes.Where(o => !o.IsAmong(1, acceptable: true) || !o.Again.IsEmpty || !o.Broken.IsEmpty);
}
