using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>What stands for a fact, a figure or a sub-expression. A value is present exactly when it is known.</summary>
internal readonly record struct Operand(OperandState State, Value? Value)
{
    public static Operand Open => new(OperandState.Open, null);

    public static Operand Unknowable => new(OperandState.Unknowable, null);

    public static Operand None => new(OperandState.None, null);

    public static Operand Known(Value value) => new(OperandState.Known, value);
}
