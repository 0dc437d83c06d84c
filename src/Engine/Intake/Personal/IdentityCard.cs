namespace DiagnosisEngine.Intake;

/// <summary>Tells the number of an identity card from other numbers of its length.</summary>
internal static class IdentityCard
{
    private const string Checks = "10x98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Seventeen digits that hold a day of birth, and a last one that agrees with them.</summary>
    public static bool Is(string digits)
    {
        if (digits.Length != 18 || digits.AsSpan(0, 17).IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        if (!DateOnly.TryParseExact(digits.AsSpan(6, 8), "yyyyMMdd", out var born) || born.Year is < 1900 or > 2100) return false;
        var sum = 0;
        for (var at = 0; at < Weights.Length; at++) sum += (digits[at] - '0') * Weights[at];
        return Checks[sum % 11] == digits[17];
    }
}
