using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Turns a playbook into steps of a plan.</summary>
internal sealed class StepWriter(KnowledgeFrames knowledge, SentenceWriter sentences, DeadlineReckoner reckoner)
{
    public void Write(Playbook playbook, in SpeechContext context, DateTimeOffset receivedAt, StepList into)
    {
        var frame = context.Facts;
        var clock = new StepClock(reckoner, frame, receivedAt);
        foreach (var step in playbook.Steps)
        {
            var status = step.When is null ? ConditionStatus.True : knowledge.Compile(step.When).Status(frame);
            if (status == ConditionStatus.False)
            {
                clock.Skip(step);
                continue;
            }
            var deadline = clock.Take(step);
            if (TextOf(step, context, into) is { } text)
                into.Add(new(step.Kind, text, step.Facts, step.Who, deadline.At, deadline.At is null ? deadline.WaitsFor : null,
                    status != ConditionStatus.True, playbook.Id)
                { Evidence = step.Evidence, UnreadYears = deadline.UnreadYears });
        }
    }

    /// <summary>Words to a customer are said whole or not at all; what staff does is shown even where a value is still missing.</summary>
    private string? TextOf(PlaybookStep step, in SpeechContext context, StepList into)
    {
        if (step.Text is null) return string.Join(" ", step.Facts.Select(QuestionOf));
        if (step.Kind != StepKind.Say) return sentences.WriteForStaff(step.Text, context with { ToCustomer = false });
        var spoken = sentences.Write(step.Text, context);
        if (spoken.Text is null) into.LeaveOut(spoken);
        return spoken.Text;
    }

    private string QuestionOf(string fact) =>
        knowledge.Symbols.TryFactSlot(fact, out var slot) && knowledge.Symbols.Fact(slot) is var definition ? definition.Ask ?? definition.Title : fact;
}
