using System.Collections.Concurrent;
using System.Linq.Expressions;
using NRules.Extensibility;

namespace DiagnosisEngine.NRules.Trees;

/// <summary>
/// Compiles equal expressions once. Rules of all trees ask for the same few things (<c>at.Is(3, True)</c>) and have the same action, and compiling expressions
/// is most of what it costs to make rules ready.
/// </summary>
internal sealed class SharedExpressionCompiler : IExpressionCompiler
{
    private readonly ConcurrentDictionary<ExpressionKey, Lazy<Delegate>> _compiled = new();

    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => (TDelegate)_compiled.GetOrAdd(ExpressionKey.Of(expression), _ => new(expression.Compile)).Value;
}
