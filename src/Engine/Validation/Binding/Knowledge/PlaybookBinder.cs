using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the files of <c>playbooks/</c>.</summary>
internal static class PlaybookBinder
{
    public static Playbook Bind(RuleDocument document, BindingContext context, BindingScope scope)
    {
        var reader = document.Reader(context.Issues);
        var handles = reader.Scalars("handles");
        var playbook = new Playbook
        {
            Id = document.Path.Id,
            Title = reader.RequiredText("title"),
            Knowledge = context.Names.Knowledge.Read(reader, context),
            NeverSay = PhraseBinder.Bind(reader.Scalars("never-say")),
            When = scope.Condition(reader, "when"),
            Handles = context.Resolve(context.Names.Groups, handles),
            RaiseTo = reader.Word("raise-to", RuleWords.Severities),
            Steps = new StepBinder(context, scope).Bind(reader),
            At = document.Start,
        };
        // Groups that are written and unknown are told as that.
        if (playbook.When is { } when && handles.IsEmpty) context.Add(CheckIssues.EscalationWithoutHandles(when.At, playbook.Id));
        reader.Allow("note", "notes");
        reader.Done();
        return playbook;
    }
}
