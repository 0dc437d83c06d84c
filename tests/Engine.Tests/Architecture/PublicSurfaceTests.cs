using System.Reflection;
using System.Text;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Architecture;

/// <summary>Every change of the public surface is a visible difference of a snapshot.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void PublicSurface_IsTheSnapshot()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(DecisionEngine).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').AppendLine(Name(type));
            foreach (var line in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").AppendLine(line);
        }
        Snapshot.Match(text.ToString());
    }

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsInterface ? "interface"
        : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type);
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var properties = type.GetProperties(Own).Where(p => p.Name != "EqualityContract")
            .Select(p => $"{Name(p.PropertyType)} {p.Name}{(p.SetMethod is null ? "" : " { set }")}");
        var methods = type.GetMethods(Own).Where(m => !m.IsSpecialName && !IsOfEveryRecord(m))
            .Select(m => $"{Name(m.ReturnType)} {m.Name}({Parameters(m)})");
        var operators = type.GetMethods(Own).Where(m => m.Name.StartsWith("op_Implicit", StringComparison.Ordinal))
            .Select(m => $"implicit {Parameters(m)} -> {Name(m.ReturnType)}");
        var constructors = type.GetConstructors(Own).Select(c => $"new({Parameters(c)})");
        return properties.Concat(methods).Concat(operators).Concat(constructors);
    }

    private static bool IsOfEveryRecord(MethodInfo method) =>
        method.Name is "Equals" or "GetHashCode" or "ToString" or "<Clone>$" or "Deconstruct" or "PrintMembers";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string Name(Type type)
    {
        if (!type.IsGenericType) return type.Namespace == "System" ? type.Name : type.FullName?.Replace("DiagnosisEngine.", "", StringComparison.Ordinal) ?? type.Name;
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Name));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{arguments}>";
    }
}
