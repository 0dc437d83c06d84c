using DiagnosisEngine.Classification;
using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>Hears labelled complaints with the rules' phrases, exactly as the engine does.</summary>
internal sealed class ExampleReader
{
    private readonly IntakeReader _intake;
    private readonly PhraseCatalog _phrases;
    private readonly ModelLabels _labels;

    public ExampleReader(RuleBase rules, ModelLabels labels)
    {
        _intake = new(rules.TimeZone);
        _phrases = new(rules, []);
        _labels = labels;
    }

    public TrainingExample Read(LabelledText label)
    {
        var text = _intake.Read(label.Text, DateTimeOffset.UnixEpoch);
        var folded = GramReader.Fold(text);
        var grams = new HashSet<string>(StringComparer.Ordinal);
        var spans = GramReader.Read(folded);
        while (spans.MoveNext()) grams.Add(spans.Current.ToString());
        var heard = _phrases.Hear(text);
        return new(label, [.. grams.Order(StringComparer.Ordinal)], GramReader.Share(folded),
            [.. CategoryPhrases.Of(heard).Select(p => (_labels.CategoryAt(p.Category), p.Strong, p.Weak, p.Against))]);
    }
}
