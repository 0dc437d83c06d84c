using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>Turns formulas into terms that read facts and figures by slot.</summary>
internal sealed class FormulaCompiler(SymbolTable symbols)
{
    /// <summary>Compiles a formula whose names are all in the table.</summary>
    public CompiledFormula Compile(Formula formula) => throw new NotSupportedException($"{symbols} {formula}");
}
