using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Explanations;

/// <summary>Explains diagnoses to whoever asks; a diagnosis that nobody asks about passes it by.</summary>
internal sealed class Explainer(DecisionProgram program, DiagnosisEvaluator evaluator)
{
    private readonly WhyNotWriter _whyNot = new(program);
    private readonly UsedFigures _used = new(program.Rules, program.Frames.Symbols);
    private readonly FlipFinder _flips = new(program.Frames, evaluator);

    /// <param name="subjects">What was diagnosed.</param>
    /// <param name="diagnosis">What came of it.</param>
    /// <param name="frame">The case.</param>
    /// <param name="backOffice">The reader wants places in files and every other cause.</param>
    /// <param name="questions">What is asked next; null: the facts that are needed are named.</param>
    /// <param name="onTrial">Gates on trial counted too.</param>
    /// <param name="withoutFlips">Nobody reads which other answers would have changed the causes.</param>
    public Explanation Explain(ImmutableArray<Subject> subjects, Diagnosis diagnosis, FactFrame frame, bool backOffice, IReadOnlyList<Question>? questions = null, bool onTrial = false, bool withoutFlips = false)
    {
        var whyNot = _whyNot.Write(subjects, diagnosis, frame);
        // What a person settled elsewhere no answer changes; while questions are open, their answers come first.
        var flips = withoutFlips || diagnosis.Status == DiagnosisStatus.NeedsFacts || diagnosis.Causes.Any(c => c.IsNamed) ? FlipSearch.NotMade : _flips.Find(subjects, frame, onTrial);
        return new()
        {
            Text = new ExplanationWriter(frame, program.Frames, _used, backOffice).Write(diagnosis, whyNot, flips.Flips, questions),
            WhyNot = whyNot,
            Flips = flips.Flips,
            FlipsAreExact = flips.IsExact,
        };
    }
}
