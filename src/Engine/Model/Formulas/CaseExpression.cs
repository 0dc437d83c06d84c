namespace DiagnosisEngine.Model;

/// <summary><c>case.emotion</c> and its like: what is known of the complaint itself. Only in the <c>when</c> of a technique.</summary>
/// <param name="Property">emotion, intent, motive, escalations, conduct, sensitive, liable, refusal or causes.</param>
/// <param name="Start"><inheritdoc cref="Expression" path="/param[@name='Start']"/></param>
/// <param name="Length"><inheritdoc cref="Expression" path="/param[@name='Length']"/></param>
public sealed record CaseExpression(string Property, int Start, int Length) : Expression(Start, Length);
