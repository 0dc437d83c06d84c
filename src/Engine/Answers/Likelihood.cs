using System.Buffers.Text;

namespace DiagnosisEngine.Answers;

/// <summary>Writes a number from 0 to 1, rounded to few places, as a JSON writer would, many times as fast.</summary>
internal static class Likelihood
{
    private const int Places = 4;

    private static ReadOnlySpan<int> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>How many bytes were written.</summary>
    public static int Write(decimal number, Span<byte> into)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var (digits, places) = (parts[0], (int)number.Scale);
        // What is ranked has no more places, and one digit before them.
        if (places >= Powers.Length || parts[1] != 0 || parts[2] != 0 || parts[3] < 0 || digits < 0 || digits >= 9 * Powers[places])
        {
            Utf8Formatter.TryFormat(Math.Round(number, Places), into, out var written);
            return written;
        }
        if (places > Places) (digits, places) = (Rounded(digits, Powers[places - Places]), Places);
        for (var at = places + 1; at >= 2; at--)
        {
            into[at] = (byte)('0' + (digits % 10));
            digits /= 10;
        }
        into[0] = (byte)('0' + digits);
        if (places == 0) return 1;
        into[1] = (byte)'.';
        return places + 2;
    }

    /// <summary>From the middle to the even one, as decimals are rounded.</summary>
    private static int Rounded(int digits, int cut)
    {
        var (kept, rest) = Math.DivRem(digits, cut);
        return 2 * rest > cut || (2 * rest == cut && int.IsOddInteger(kept)) ? kept + 1 : kept;
    }
}
