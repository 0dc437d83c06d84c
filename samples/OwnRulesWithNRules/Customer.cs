namespace OwnRulesWithNRules;

/// <summary>What your own system knows of a customer: a fact for your rules.</summary>
public sealed record Customer(string Reference, bool IsVip);
