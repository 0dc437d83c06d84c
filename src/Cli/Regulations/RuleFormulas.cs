using DiagnosisEngine.Model;
using DiagnosisEngine.Validation;

namespace DiagnosisEngine.Cli.Regulations;

/// <summary>Every formula and every sentence of the rules; examples do not count.</summary>
internal static class RuleFormulas
{
    public static IEnumerable<Formula> Formulas(RuleBase rules) => new[]
    {
        rules.Facts.Values.SelectMany(fact => fact.From),
        rules.Categories.Values.Select(category => category.Raise?.When).OfType<Formula>(),
        rules.Hazards.Values.SelectMany(hazard => hazard.Signals).SelectMany(signals => signals.When),
        rules.Regulations.Values.SelectMany(regulation => regulation.Versions).SelectMany(version => version.Articles).SelectMany(article => article.Figures)
            .SelectMany(figure => figure.Table?.Rows ?? []).Select(row => row.When),
        rules.Trees.Values.SelectMany(TreeWalk.Nodes).OfType<DecidingNode>().SelectMany(node => node.Branches).SelectMany(branch => new[] { branch.When, branch.Amount }).OfType<Formula>(),
        rules.Playbooks.Values.SelectMany(playbook => playbook.Steps.Select(step => step.When).Prepend(playbook.When)).OfType<Formula>(),
        rules.Techniques.Select(technique => technique.When),
        Sentences(rules).SelectMany(sentence => sentence.Wordings).Select(wording => wording.When).OfType<Formula>(),
    }.SelectMany(formulas => formulas);

    public static IEnumerable<Sentence> Sentences(RuleBase rules) => new[]
    {
        rules.Causes.Values.SelectMany(cause => new[] { cause.Found, cause.WeDo, cause.YouCanDo }).OfType<Sentence>(),
        rules.Causes.Values.SelectMany(cause => cause.Basis).Select(entry => entry.Text),
        rules.Playbooks.Values.SelectMany(playbook => playbook.Steps).Select(step => step.Text).OfType<Sentence>(),
        rules.Blocks.Blocks.Values,
        rules.Techniques.SelectMany(technique => technique.Blocks.Values),
    }.SelectMany(sentences => sentences);
}
