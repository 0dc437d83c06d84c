namespace DiagnosisEngine.Classification;

/// <summary>What a phrase was written for.</summary>
/// <param name="Kind">In which list it stands.</param>
/// <param name="Owner">Id of the category, hazard, fact, intent or emotion.</param>
/// <param name="Answer">Of a fact: the answer's index in <c>heard</c>; of a hazard: the index of the file that says it; else 0.</param>
internal readonly record struct PhraseUse(PhraseUseKind Kind, string Owner, int Answer = 0);
