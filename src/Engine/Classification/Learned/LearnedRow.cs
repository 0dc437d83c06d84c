namespace DiagnosisEngine.Classification;

/// <summary>Where the weights of one learned run are kept.</summary>
/// <param name="Gram">Its characters, the first in the lowest bits; 0: a free place of the table.</param>
/// <param name="From">Its first weight among those of runs that speak for few labels; from the end on: among those of runs that speak for many.</param>
/// <param name="Matters">How many weights it has for what a complaint is about.</param>
/// <param name="All">How many it has, those for dangers last.</param>
internal readonly record struct LearnedRow(ulong Gram, int From, ushort Matters, ushort All)
{
    /// <summary>It has a weight for every label, most of them perhaps 0.</summary>
    public bool IsFull => From < 0;
}
