namespace DiagnosisEngine.Model;

/// <summary><c>$name</c>: the figure of that name in force at the place on the day.</summary>
/// <param name="Figure">Its name, without the dollar sign.</param>
/// <param name="Start"><inheritdoc cref="Expression" path="/param[@name='Start']"/></param>
/// <param name="Length"><inheritdoc cref="Expression" path="/param[@name='Length']"/></param>
public sealed record FigureExpression(string Figure, int Start, int Length) : Expression(Start, Length);
