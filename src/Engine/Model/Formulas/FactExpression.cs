namespace DiagnosisEngine.Model;

/// <summary>The value of a fact.</summary>
/// <param name="Fact">Its id.</param>
/// <param name="Start"><inheritdoc cref="Expression" path="/param[@name='Start']"/></param>
/// <param name="Length"><inheritdoc cref="Expression" path="/param[@name='Length']"/></param>
public sealed record FactExpression(string Fact, int Start, int Length) : Expression(Start, Length);
