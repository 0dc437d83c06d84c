using System.Buffers.Text;

namespace DiagnosisEngine.Answers;

/// <summary>Writes a number from 0 to 1, rounded to few places, as a JSON writer would, many times as fast.</summary>
internal static class Likelihood
{
    private const int Places = 4;
    private const int Whole = 10_000;

    /// <summary>Wider than the error of reckoning in doubles: nearer to the middle between two roundings the decimal itself is asked.</summary>
    private const double Doubt = 1e-6;

    /// <summary>How many bytes were written.</summary>
    public static int Write(decimal number, Span<byte> into)
    {
        var parts = (double)number * Whole;
        var rounded = (int)(parts + 0.5);
        // A number of so few places keeps its own.
        if (number.Scale <= Places || parts is < 0 or >= 9 * Whole || Math.Abs(parts - Math.Floor(parts) - 0.5) < Doubt)
        {
            Utf8Formatter.TryFormat(Math.Round(number, Places), into, out var written);
            return written;
        }
        for (var at = Places + 1; at >= 2; at--)
        {
            into[at] = (byte)('0' + (rounded % 10));
            rounded /= 10;
        }
        into[1] = (byte)'.';
        into[0] = (byte)('0' + rounded);
        return Places + 2;
    }
}
