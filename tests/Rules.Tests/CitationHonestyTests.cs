using System.Collections.Immutable;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Cases;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Rules.Tests;

/// <summary>Over every case of the rules: what was superseded is never cited, and what nobody checked to be in force is never stated to a customer as law.</summary>
public sealed class CitationHonestyTests
{
    private const string Unchecked = "〔现行有效未核〕";

    private static readonly Lazy<DecisionEngine> Engine = new(() => DecisionEngine.Load(Repository.Rules).Engine!);

    private static readonly Lazy<ImmutableArray<(Complaint Complaint, Reply Agent, Reply Customer)>> Replies = new(() =>
    [
        .. Engine.Value.Rules.Packs.Values.SelectMany(pack => pack.Cases).Where(one => one.Todo is null).Select(one => CaseRequest.Of(one, Engine.Value.Rules))
            .Select(complaint => (complaint, Engine.Value.Diagnose(complaint).Reply, Engine.Value.Diagnose(complaint with { Audience = Audience.Customer }).Reply)),
    ]);

    [Fact]
    public void EveryCase_WhatIsCited_IsTheTextOfThatDay()
    {
        var (wrong, cited) = (new List<string>(), 0);
        foreach (var (complaint, agent, customer) in Replies.Value)
            foreach (var citation in agent.Citations.Concat(customer.Citations))
            {
                cited++;
                var day = DateOnly.FromDateTime(complaint.ReceivedAt!.Value.DateTime);
                var versions = Engine.Value.Rules.Regulations[citation.Regulation].Versions;
                var version = versions.Single(one => one.EffectiveFrom == citation.EffectiveFrom);
                if (citation.Kind == RegulationKind.Practice || version.EffectiveFrom > day || version.EffectiveTo < day || versions.Any(one => one.EffectiveFrom > version.EffectiveFrom && one.EffectiveFrom <= day))
                    wrong.Add($"{complaint.Tree} {complaint.Text}: {citation.Regulation}/{citation.Article}");
            }
        Assert.Empty(wrong);
        Assert.True(cited > 100, $"only {cited} citations were looked at");
    }

    /// <summary>In a call the article is the agent's to see, beside the draft: the customer hears whose reading it is and that it is still to be checked, and no law by its name.</summary>
    [Fact]
    public void EveryCase_WhatNobodyChecked_IsToldToNoCustomerAndHedgedAloudAndMarkedInWriting()
    {
        var laws = Engine.Value.Rules.Regulations.Values
            .Where(one => one.Kind is RegulationKind.Law or RegulationKind.Standard && one.Versions.All(version => version.InForceChecked is null)).Select(one => one.Title.Trim('《', '》')).ToArray();
        var (wrong, marked) = (new List<string>(), 0);
        foreach (var (complaint, agent, customer) in Replies.Value)
        {
            wrong.AddRange(laws.Where(title => customer.Text.Contains(title, StringComparison.Ordinal)).Select(title => $"told: {complaint.Tree} {complaint.Text}: {title}"));
            foreach (var citation in agent.Citations.Where(citation => citation.Stated && laws.Contains(citation.Title.Trim('《', '》'))))
            {
                marked++;
                var named = $"《{citation.Title.Trim('《', '》')}》";
                if (agent.Channel == "call" && (agent.Text.Contains(named, StringComparison.Ordinal) || agent.Text.Contains(Unchecked, StringComparison.Ordinal) || !agent.Text.Contains("我们会再核对", StringComparison.Ordinal)))
                    wrong.Add($"not hedged: {complaint.Tree} {complaint.Text}: {citation.Title}");
                if (agent.Channel == "letter" && !agent.Text.Contains($"{named}{citation.Number}{Unchecked}", StringComparison.Ordinal))
                    wrong.Add($"not marked: {complaint.Tree} {complaint.Text}: {citation.Title}");
            }
        }
        Assert.Empty(wrong);
        Assert.True(marked > 50, $"only {marked} were looked at");
    }
}
