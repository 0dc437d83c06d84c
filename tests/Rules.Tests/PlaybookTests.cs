using DiagnosisEngine.Model;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Playbooks as a dispatcher reads them.</summary>
public sealed class PlaybookTests
{
    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    [Fact]
    public void EveryPlaybook_NamesTheEvidenceToKeep() =>
        Assert.Equal([], Engine.Value.Rules.Playbooks.Values.Where(playbook => playbook.Steps.All(step => step.Evidence.IsEmpty)).Select(playbook => playbook.Id));

    [Fact]
    public void EveryStep_IsASentenceNotAListOfNames() =>
        Assert.Equal([], Engine.Value.Rules.Playbooks.Values.SelectMany(playbook => playbook.Steps.Where(step => step is { Kind: StepKind.Ask, Text: null })
            .SelectMany(step => step.Facts).Where(fact => Engine.Value.Rules.Facts[fact].Ask is null).Select(fact => $"{playbook.Id}: {fact}")));
}
