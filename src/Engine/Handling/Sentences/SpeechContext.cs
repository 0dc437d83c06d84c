using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;

namespace DiagnosisEngine.Handling;

/// <summary>What a sentence is said in.</summary>
internal readonly record struct SpeechContext
{
    /// <summary>The case.</summary>
    public required FactFrame Facts { get; init; }

    /// <summary>What conditions of wordings are judged in; null: the case itself.</summary>
    public Frame? Conditions { get; init; }

    /// <summary>A customer reads it as it is: private facts and usage are not told.</summary>
    public bool ToCustomer { get; init; }

    /// <summary>How values are told.</summary>
    public Telling Telling { get; init; }

    /// <summary>Fills slots that are neither facts nor figures; null: they are unknown.</summary>
    public ISlotFiller? Words { get; init; }
}
