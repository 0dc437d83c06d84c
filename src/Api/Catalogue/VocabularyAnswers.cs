using DiagnosisEngine.Api.Diagnosis;

namespace DiagnosisEngine.Api.Catalogue;

/// <summary>Every fact that requests may give and questions may ask.</summary>
/// <param name="Facts">By id.</param>
internal sealed record Vocabulary(IReadOnlyList<FactAnswer> Facts);

/// <summary>A fact: what it means, who knows it, how it is asked.</summary>
/// <param name="Id">As conditions and requests name it.</param>
/// <param name="Title">What people read.</param>
/// <param name="Pack">Where it is defined.</param>
/// <param name="Type">boolean, choice, number, text, date, date-time or duration.</param>
/// <param name="Many">A choice that takes several keys at once.</param>
/// <param name="Choices">The answers of a choice.</param>
/// <param name="Unit">Of a number.</param>
/// <param name="Range">The numbers that are possible at all.</param>
/// <param name="Sources">Who knows it, best first: customer, agent, field, system:name.</param>
/// <param name="Ask">The question in the customer's words; absent: only heard or read.</param>
/// <param name="None">"Known to be absent" in words; absent: it never is.</param>
/// <param name="Recheck">Asked once more when two sources differ.</param>
/// <param name="Fresh">An older reading is unknowable; a duration in hours, minutes and seconds.</param>
/// <param name="Effort">What asking costs: system 1, say 2, look 3, do or measure 6, visit 20.</param>
/// <param name="Privacy">open, private (told once the customer is identified) or never.</param>
/// <param name="Computed">How it follows from other facts, first that is known; empty: it is told or read.</param>
internal sealed record FactAnswer(string Id, string Title, string Pack, string Type, bool Many, IReadOnlyList<ChoicePart> Choices, string? Unit, string? Range,
    IReadOnlyList<string> Sources, string? Ask, string? None, string? Recheck, string? Fresh, int Effort, string Privacy, IReadOnlyList<string> Computed);
