namespace DiagnosisEngine.Model;

/// <summary><c>now</c>, the moment the complaint was received, or <c>today</c>, its date.</summary>
/// <param name="DateOnly">It is <c>today</c>.</param>
/// <param name="Start"><inheritdoc cref="Expression" path="/param[@name='Start']"/></param>
/// <param name="Length"><inheritdoc cref="Expression" path="/param[@name='Length']"/></param>
public sealed record ClockExpression(bool DateOnly, int Start, int Length) : Expression(Start, Length);
