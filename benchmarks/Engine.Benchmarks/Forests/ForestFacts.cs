namespace DiagnosisEngine.Benchmarks;

/// <summary>24 facts: twelve numbers in hundredths up to 1,000, eight choices of six, four booleans.</summary>
internal static class ForestFacts
{
    public const int Count = 24;
    public const int Choices = 6;

    /// <summary>In hundredths.</summary>
    public const int Most = 100_000;

    public static bool IsNumber(int fact) => fact < 12;

    public static bool IsBoolean(int fact) => fact >= 20;

    public static int ValuesOf(int fact) => IsNumber(fact) ? Most : IsBoolean(fact) ? 2 : Choices;

    public static string Name(int fact) => $"f{fact:00}";
}
