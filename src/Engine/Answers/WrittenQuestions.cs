using System.Text.Json;
using DiagnosisEngine.Model;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Answers;

/// <summary>Questions as answers put them that have nothing else to ask, written once for a rule base.</summary>
internal sealed class WrittenQuestions
{
    /// <summary>A rule base has each fact once.</summary>
    private readonly Dictionary<FactDefinition, (FactOrigin Asked, byte[] Text)> _questions = new(ReferenceEqualityComparer.Instance);

    public WrittenQuestions(IEnumerable<FactDefinition> facts)
    {
        foreach (var fact in facts)
            if (fact.Ask is { } ask && fact.Sources.FirstOrDefault(origin => origin.Kind is OriginKind.Customer or OriginKind.Agent) is { } person)
                _questions[fact] = (person, AnswerJson.Value(json => QuestionJson.Write(json, new Question(fact, ask, person, fact.Effort, null))));
    }

    /// <summary>Writes the question; false: it is put otherwise, or the text is for people's eyes.</summary>
    public bool TryWrite(Utf8JsonWriter json, Question question)
    {
        if (json.Options.Indented || question.Gain is not null || question.Recheck || !_questions.TryGetValue(question.Fact, out var written)) return false;
        if (question.Origin != written.Asked || question.Ask != question.Fact.Ask || question.Effort != question.Fact.Effort) return false;
        json.WriteRawValue(written.Text, skipInputValidation: true);
        return true;
    }
}
