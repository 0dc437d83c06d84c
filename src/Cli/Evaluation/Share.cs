using System.Globalization;

namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>Some of all, with the interval that the true share lies in (95 %, by Wilson): a few dozen texts say little.</summary>
internal readonly record struct Share(int Right, int Of)
{
    private const double Normal = 1.959964;

    public double Low => Bound(-1);

    public double High => Bound(1);

    public override string ToString() => Of == 0 ? "0/0"
        : string.Create(CultureInfo.InvariantCulture, $"{Right}/{Of} = {100.0 * Right / Of:0.0} % ({100 * Low:0.0}–{100 * High:0.0})");

    private double Bound(int side)
    {
        if (Of == 0) return side < 0 ? 0 : 1;
        var (share, square) = ((double)Right / Of, Normal * Normal);
        var spread = Normal * Math.Sqrt(share * (1 - share) / Of + square / (4.0 * Of * Of));
        return Math.Clamp((share + square / (2.0 * Of) + side * spread) / (1 + square / Of), 0, 1);
    }
}
