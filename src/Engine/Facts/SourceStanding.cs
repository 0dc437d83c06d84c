using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Facts;

/// <summary>Where one source of a fact stands. <paramref name="Piece"/> is null unless it has spoken.</summary>
internal readonly record struct SourceStanding(FactOrigin Origin, OperandState State, Evidence? Piece)
{
    public bool Knows => State is OperandState.Known or OperandState.None;

    public bool IsPendingSystem => State == OperandState.Open && Origin.Kind == OriginKind.System;

    /// <summary>What a source has said counts by its latest word; an answer counts before what was only heard at that time.</summary>
    /// <param name="origin">The source.</param>
    /// <param name="pieces">All it said of the fact; one or more.</param>
    public static SourceStanding Of(FactOrigin origin, IEnumerable<Evidence> pieces)
    {
        var latest = pieces.GroupBy(p => p.At.UtcTicks).MaxBy(g => g.Key)!.ToArray();
        var answers = Array.FindAll(latest, p => p.Heard is null);
        var piece = answers.Length > 0 ? Answered(answers) : HeardTogether(latest);
        return piece is null
            ? new(origin, OperandState.Unknowable, null)
            : new(origin, piece.State switch
            {
                EvidenceState.Known => OperandState.Known,
                EvidenceState.None => OperandState.None,
                _ => OperandState.Unknowable,
            }, piece);
    }

    /// <summary>Answers of one moment must agree; null where they do not.</summary>
    private static Evidence? Answered(Evidence[] pieces)
    {
        if (pieces.Any(p => p.State != pieces[0].State)) return null;
        if (pieces[0].State != EvidenceState.Known) return pieces[0];
        return Array.Find(pieces, p => Array.TrueForAll(pieces, other => ValueAgreement.Narrows(p.Value!, other.Value!)));
    }

    private static Evidence? HeardTogether(Evidence[] pieces)
    {
        var together = pieces[0];
        foreach (var piece in pieces.OrderBy(p => p.Heard!.Value.Start))
        {
            if (piece.State != together.State) return null;
            if (piece.State != EvidenceState.Known || piece.Value == together.Value) continue;
            if (ValueAgreement.Between(together.Value!, piece.Value!) is not { } both) return null;
            together = together with { Value = both };
        }
        return together;
    }
}
