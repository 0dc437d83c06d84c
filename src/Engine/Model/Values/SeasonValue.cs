namespace DiagnosisEngine.Model;

/// <summary>A yearly stretch of days, both ends included; it may cross the new year: <c>11-16..04-05</c>. A date is <c>in</c> it or not.</summary>
/// <param name="FromMonth">1 to 12.</param>
/// <param name="FromDay">1 to 31.</param>
/// <param name="ToMonth">1 to 12.</param>
/// <param name="ToDay">1 to 31.</param>
public sealed record SeasonValue(int FromMonth, int FromDay, int ToMonth, int ToDay) : Value;
