namespace DiagnosisEngine.Model;

/// <summary>The four operations.</summary>
public enum ArithmeticOperator
{
    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c>; by zero it is unknowable.</summary>
    Divide,
}
