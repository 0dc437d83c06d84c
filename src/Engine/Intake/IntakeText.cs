using System.Collections.Immutable;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Intake;

/// <summary>A complaint made ready to be listened to. All positions are of <see cref="Text"/> unless they are <see cref="TextSpan"/>s.</summary>
internal sealed class IntakeText(FoldedText folded, int[] clauseOf, ImmutableArray<Clause> clauses, MomentReader moments)
{
    private ImmutableArray<Moment> _moments;
    private ImmutableArray<PersonalDataSpan> _personalData;

    /// <summary>Folded: one width, one case, simplified script, no blanks between Chinese characters.</summary>
    public string Text => folded.Text;

    /// <summary>As the customer wrote it.</summary>
    public string Original => folded.Original;

    public ImmutableArray<Clause> Clauses => clauses;

    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>Read when first asked for: most complaints hold no phrase that takes one.</summary>
    public ImmutableArray<Moment> Moments => _moments.IsDefault ? _moments = moments.Read(Text, ReceivedAt, Quantities) : _moments;

    /// <summary>False: none of <see cref="Moments"/> begins there.</summary>
    public bool MayMomentBegin(int at) => !_moments.IsDefault || MomentReader.MayBegin(Text, at, Quantities);

    /// <summary>What times in it are counted from.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Read when first asked for: what we say ourselves is never asked.</summary>
    public ImmutableArray<PersonalDataSpan> PersonalData => _personalData.IsDefault ? _personalData = PersonalDataReader.Read(folded) : _personalData;

    /// <summary>Where a stretch of the folded text stands in the customer's own words.</summary>
    public TextSpan SpanOf(int start, int end) => folded.SpanOf(start, end);

    public int ClauseAt(int position) => clauseOf[position];

    /// <summary>No clause ends between the two positions; both are inside the text.</summary>
    public bool SameClause(int first, int last) => clauseOf[first] == clauseOf[last];
}
