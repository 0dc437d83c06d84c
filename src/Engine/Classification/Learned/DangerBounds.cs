namespace DiagnosisEngine.Classification;

/// <summary>How likely a danger must be to be raised, 0 to 1. Those of letters were chosen on letters of our own that were not learned from; one of them, as decision 45 says, with the false alarms of real ones in sight.</summary>
/// <param name="Alone">Where authors' signals say nothing of it.</param>
/// <param name="Written">Where one of its signals stands as written.</param>
/// <param name="Named">Where things are named near one another as one of its signals has it.</param>
internal readonly record struct DangerBounds(double Alone, double Written, double Named)
{
    /// <summary>In a letter, for as long as people speak in one breath. A letter of many subjects sounds like anything somewhere.</summary>
    public static readonly DangerBounds InLetter = new(0.7, 0.05, 0.3);

    /// <summary>In half a sentence of a letter, which sounds like more than it is.</summary>
    public static readonly DangerBounds InPassing = new(0.9, 0.3, double.PositiveInfinity);
}
