namespace DiagnosisEngine.Intake;

/// <summary>Makes a complaint ready to be listened to: one pass over its characters, linear in its length.</summary>
internal sealed class IntakeReader(TimeZoneInfo zone)
{
    private readonly MomentReader _moments = new(zone);

    /// <summary>Texts longer than this are a caller's mistake, refused at the front door.</summary>
    public const int MaxLength = 20_000;

    /// <summary>Reads a complaint.</summary>
    /// <param name="text">As the customer wrote it; any UTF-16, lone surrogates included.</param>
    /// <param name="receivedAt">What 昨天 and 三小时前 are counted from.</param>
    public IntakeText Read(string text, DateTimeOffset receivedAt)
    {
        var folded = TextFolder.Fold(text);
        var (of, clauses) = ClauseReader.Read(folded);
        return new(folded, of, clauses, _moments) { ReceivedAt = receivedAt, Quantities = QuantityReader.Read(folded.Text) };
    }
}
