using System.Text;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Handling;

/// <summary>Says a sentence: the first wording whose condition holds and whose slots are all known and tellable.</summary>
internal sealed class SentenceWriter(KnowledgeFrames knowledge, Discretion discretion)
{
    /// <summary>Longer than most sentences.</summary>
    private const int UsualLength = 192;

    private readonly TableWords _rows = new(knowledge);

    public Spoken Write(Sentence sentence, in SpeechContext context)
    {
        Spoken? reason = null;
        foreach (var wording in sentence.Wordings)
        {
            var spoken = Write(wording, context);
            if (spoken.Text is not null) return spoken;
            if (spoken.Why is not null) reason ??= spoken;
        }
        return reason ?? new Spoken(null);
    }

    /// <summary>The words of a template, slots that cannot be filled shown by what they wait for: for those who do the work, never for a customer.</summary>
    public string WriteForStaff(Sentence sentence, in SpeechContext context)
    {
        if (Write(sentence, context).Text is { } said) return said;
        var text = new StringBuilder();
        foreach (var part in FirstThatHolds(sentence, context).Template.Parts) text.Append(Fill(part, context).Text ?? $"〔{NameOf(part)}待定〕");
        return text.ToString();
    }

    private Wording FirstThatHolds(Sentence sentence, in SpeechContext context)
    {
        foreach (var wording in sentence.Wordings)
            if (Holds(wording, context) == ConditionStatus.True)
                return wording;
        return sentence.Wordings[0];
    }

    private Spoken Write(Wording wording, SpeechContext context)
    {
        switch (Holds(wording, context))
        {
            case ConditionStatus.False: return new(null);
            case ConditionStatus.Open or ConditionStatus.Unknowable: return new(null, "unknown-slot", wording.When!.Text);
        }
        if (wording.Template.Parts is [{ Kind: TemplatePartKind.Plain } whole]) return new(whole.Text) { IsFixed = true };
        var text = new JoinedText(stackalloc char[UsualLength]);
        var isFixed = true;
        foreach (var part in wording.Template.Parts)
        {
            var filled = Fill(part, context);
            if (filled.Text is null) return new(null, filled.Why, Written(part));
            if (part.Kind == TemplatePartKind.Fact) context = context with { Telling = context.Telling.After(ValueOf(part.Text, context.Facts), context.Facts.Zone) };
            isFixed &= filled.IsFixed;
            text.Append(filled.Text, isSlot: part.Kind != TemplatePartKind.Plain);
        }
        return new(text.ToString()) { IsFixed = isFixed };
    }

    private ConditionStatus Holds(Wording wording, in SpeechContext context) =>
        wording.When is null ? ConditionStatus.True : knowledge.Compile(wording.When).Status(context.Conditions ?? context.Facts);

    private SlotText Fill(TemplatePart part, in SpeechContext context) => part.Kind switch
    {
        TemplatePartKind.Plain => SlotText.Fixed(part.Text),
        TemplatePartKind.Fact => FillFact(part.Text, context),
        TemplatePartKind.Figure => FillFigure(part.Text, context),
        _ => context.Words?.Of(part.Text) ?? SlotText.Unknown,
    };

    private static Value? ValueOf(string fact, FactFrame frame) => frame.Symbols.TryFactSlot(fact, out _) ? frame.Reading(fact).Value : null;

    private SlotText FillFact(string fact, in SpeechContext context)
    {
        var frame = context.Facts;
        if (!frame.Symbols.TryFactSlot(fact, out var slot)) return SlotText.Unknown;
        if (context.ToCustomer && !discretion.MayTell(fact, frame)) return SlotText.Private;
        return frame.Reading(fact).Value is { } value ? SlotText.Of(context.Telling.Say(value, frame.Symbols.Fact(slot), frame.Zone)) : SlotText.Unknown;
    }

    private SlotText FillFigure(string figure, in SpeechContext context)
    {
        var frame = context.Facts;
        if (!frame.Symbols.TryFigureSlot(figure, out var slot) || frame.FigureInForce(slot) is not { } found) return SlotText.Unknown;
        if (context.ToCustomer && (found.Regulation.Kind == RegulationKind.Practice
            || (found.Figure.Table is { } table && !discretion.MayTell(table.On, frame)))) return SlotText.Private;
        // Another place may set another value: without the place neither is told.
        if (frame.Context.Place is null && knowledge.Figures.DiffersByPlace(figure, frame.Context.OccurredOn)) return SlotText.Unknown;
        return frame.Figure(slot).Value is { } value ? SlotText.Of(context.Telling.Say(value, null, frame.Zone)) : SlotText.Of(_rows.Of(found.Figure.Table, context));
    }

    private string NameOf(TemplatePart part) => part.Kind == TemplatePartKind.Fact && knowledge.Symbols.TryFactSlot(part.Text, out var slot)
        ? knowledge.Symbols.Fact(slot).Title : part.Text;

    private static string Written(TemplatePart part) => part.Kind == TemplatePartKind.Figure ? $"{{${part.Text}}}" : $"{{{part.Text}}}";
}
