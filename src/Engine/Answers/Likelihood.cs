using System.Buffers.Text;

namespace DiagnosisEngine.Answers;

/// <summary>Writes a number from 0 to 1 of few places as a JSON writer would, several times as fast.</summary>
internal static class Likelihood
{
    private const int Places = 4;

    /// <summary>How many bytes were written.</summary>
    public static int Write(decimal number, Span<byte> into)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var (digits, scale) = (parts[0], number.Scale);
        if (number < 0 || number >= 10 || scale > Places || scale == 0 || digits <= 0 || (parts[1] | parts[2]) != 0)
        {
            Utf8Formatter.TryFormat(number, into, out var written);
            return written;
        }
        for (var at = scale + 1; at >= 2; at--)
        {
            into[at] = (byte)('0' + (digits % 10));
            digits /= 10;
        }
        into[1] = (byte)'.';
        into[0] = (byte)('0' + digits);
        return scale + 2;
    }
}
