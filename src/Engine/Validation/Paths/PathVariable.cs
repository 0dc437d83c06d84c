using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// What conditions on a path speak of: a fact, or two things compared. Its values fall into cells that no condition tells apart;
/// after them come none, and what nobody can tell.
/// </summary>
/// <param name="Number">Its place among the variables.</param>
/// <param name="Fact">Null for what is reckoned or compared.</param>
/// <param name="IsOrdered">Neighbouring cells are neighbouring values.</param>
/// <param name="Cells">How many cells of values there are.</param>
/// <param name="All">What is possible at all.</param>
/// <param name="Values">One value of each cell; null where there is none to show.</param>
/// <param name="Facts">The facts it rests on.</param>
internal sealed record PathVariable(int Number, FactDefinition? Fact, bool IsOrdered, int Cells, CellSet All, Func<int, Value?> Values, IReadOnlyList<string> Facts)
{
    public int None => Cells;

    public int Unknown => Cells + 1;

    public CellSet Known => CellSet.Range(0, Cells - 1);

    /// <summary>What holds of it alone is proven; of what is reckoned from facts it is only not refuted.</summary>
    public bool IsExact => Fact is not null;

    /// <summary>A number or a duration may be told as an interval, which lies in several cells at once.</summary>
    public bool MayBeVague => IsOrdered && (Fact is null || Fact.Type is FactType.Number or FactType.Duration);
}
