using DiagnosisEngine.Intake;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Classification;

/// <summary>A phrase as somebody says it who says nothing else.</summary>
internal static class SaidAlone
{
    /// <summary>With nothing where others may say something. Empty for things named near one another: of them nobody says how they are told.</summary>
    public static string Of(Phrase phrase) =>
        PhraseNotation.IsCombination(phrase.Text) || PhraseReader.Read(phrase, null, []) is not { } pattern ? "" : string.Concat(pattern.Elements.Select(element => element.Text));
}
