namespace DiagnosisEngine.Model;

/// <summary>A known value of a fact, a figure or an expression. Two values are equal when they say the same in the same unit.</summary>
public abstract record Value
{
    private protected Value() { }
}
