using DiagnosisEngine.Answers;
using DiagnosisEngine.Model;

namespace DiagnosisEngine;

/// <summary>
/// The front door: rules in, answers out. Immutable and thread-safe; one engine serves a whole process.
/// </summary>
public sealed class DecisionEngine
{
    private readonly DecisionEngineOptions _options;

    internal DecisionEngine(RuleBase rules, DecisionEngineOptions options)
    {
        Rules = rules;
        _options = options;
    }

    /// <summary>The rules it answers with.</summary>
    public RuleBase Rules { get; }

    /// <summary>Reads, checks and compiles a folder of rules.</summary>
    /// <param name="folder">The folder that holds <c>groups.yaml</c> and the packs.</param>
    /// <param name="options">Null: defaults.</param>
    public static RuleLoad Load(string folder, DecisionEngineOptions? options = null) => throw new NotSupportedException(folder + options);

    /// <summary>Answers a complaint. Fact sources are awaited; hosts with a message loop use <see cref="DiagnoseAsync"/>.</summary>
    /// <exception cref="ComplaintException">The request names what the rules do not know, or gives a fact of the wrong type.</exception>
    public Answer Diagnose(Complaint complaint) => DiagnoseAsync(complaint, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Answers a complaint.</summary>
    /// <exception cref="ComplaintException">The request names what the rules do not know, or gives a fact of the wrong type.</exception>
    public Task<Answer> DiagnoseAsync(Complaint complaint, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException(_options.ToString());

    /// <summary>Hears a complaint without running a tree.</summary>
    /// <exception cref="ComplaintException">The request names what the rules do not know, or gives a fact of the wrong type.</exception>
    public ClassificationAnswer Classify(Complaint complaint) => throw new NotSupportedException(_options.ToString());

    /// <summary>The explanation of an answer, in Chinese, for the audience of its request.</summary>
    public string Explain(Answer answer) => throw new NotSupportedException(_options.ToString());
}
