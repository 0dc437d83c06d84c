using DiagnosisEngine.Intake;

namespace DiagnosisEngine.Api.Keeping;

/// <summary>Masks text before it is kept. It fails closed: what cannot be masked for certain is not kept.</summary>
/// <param name="mask">Overwrites personal data.</param>
internal sealed class Masking(Func<string, string> mask)
{
    /// <summary>What the library finds.</summary>
    public static Masking Default { get; } = new(PersonalData.Masked);

    /// <summary>For operators who may keep complaints as they were said.</summary>
    public static Masking None { get; } = new(text => text);

    /// <exception cref="InvalidOperationException">Masking failed; nothing must be kept.</exception>
    public string Apply(string text)
    {
        string masked;
        try
        {
            masked = mask(text);
        }
        catch (Exception e)
        {
            // The exception may quote the text.
            throw new InvalidOperationException($"Masking failed with {e.GetType().Name}.");
        }
        if (masked is null || masked.Length != text.Length || mask(masked) != masked) throw new InvalidOperationException("Masking left something to mask.");
        return masked;
    }
}
