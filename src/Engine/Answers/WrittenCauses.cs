using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>What answers say of every ranked cause alike, written once for a rule base: most of an answer is causes that are not excluded yet, in their order.</summary>
internal sealed class WrittenCauses
{
    /// <summary>Longer than most causes with their titles.</summary>
    public const int Room = 512;

    /// <summary>Longer than what follows a cause's title.</summary>
    private const int Rest = 128;

    /// <summary>A rule base has each cause once.</summary>
    private readonly Dictionary<Cause, byte[]> _openings = new(ReferenceEqualityComparer.Instance);

    public WrittenCauses(IEnumerable<Cause> causes)
    {
        foreach (var cause in causes) _openings[cause] = Opening(cause);
    }

    /// <summary>Writes the cause; false: more is to be said of it than its rank and likelihood, or the text is for people's eyes.</summary>
    /// <param name="json">Takes the cause.</param>
    /// <param name="ranked">The cause.</param>
    /// <param name="forCustomer">A customer reads it.</param>
    /// <param name="bytes">Where it is put together; a cause that does not fit is not written.</param>
    public bool TryWrite(Utf8JsonWriter json, RankedCause ranked, bool forCustomer, Span<byte> bytes)
    {
        if (json.Options.Indented || ranked.Amount is not null || !ranked.Because.IsEmpty || !_openings.TryGetValue(ranked.Cause, out var opening)) return false;
        if (opening.Length + Rest > bytes.Length) return false;
        opening.CopyTo(bytes);
        var length = opening.Length;
        ranked.Rank.TryFormat(bytes[length..], out var digits, default, CultureInfo.InvariantCulture);
        Append(Basis(ranked.Basis), bytes, ref length, digits);
        if (ranked.Probability is { } probability)
        {
            Append(",\"probability\":"u8, bytes, ref length);
            length += Likelihood.Write(probability, bytes[length..]);
        }
        Append(forCustomer ? "}"u8 : ",\"because\":[]}"u8, bytes, ref length);
        json.WriteRawValue(bytes[..length], skipInputValidation: true);
        return true;
    }

    private static void Append(ReadOnlySpan<byte> text, Span<byte> bytes, ref int length, int before = 0)
    {
        length += before;
        text.CopyTo(bytes[length..]);
        length += text.Length;
    }

    private static ReadOnlySpan<byte> Basis(CauseBasis basis) => basis switch
    {
        CauseBasis.Conclusive => ",\"basis\":\"conclusive\""u8,
        CauseBasis.Default => ",\"basis\":\"default\""u8,
        CauseBasis.Shares => ",\"basis\":\"shares\""u8,
        _ => ",\"basis\":\"structure\""u8,
    };

    private static byte[] Opening(Cause cause)
    {
        var (id, title) = (JsonEncodedText.Encode(cause.Id, JavaScriptEncoder.UnsafeRelaxedJsonEscaping), JsonEncodedText.Encode(cause.Title, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        return [.. "{\"id\":\""u8, .. id.EncodedUtf8Bytes, .. "\",\"title\":\""u8, .. title.EncodedUtf8Bytes, .. "\",\"rank\":"u8];
    }
}
