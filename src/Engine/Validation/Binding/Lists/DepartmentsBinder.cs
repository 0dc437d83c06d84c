using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>departments.yaml</c>.</summary>
internal static class DepartmentsBinder
{
    public static ImmutableSortedDictionary<string, Department> Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        var departments = ImmutableSortedDictionary.CreateBuilder<string, Department>(StringComparer.Ordinal);
        foreach (var (name, row) in reader.NamedReaders("departments"))
        {
            var department = new Department(name.Text, row.RequiredText("title"), row.Text("phone"), row.Flag("external") ?? false, name.At);
            row.Done();
            if (context.Names.Departments.IsFirst(name)) departments[name.Text] = department;
        }
        reader.Done();
        return departments.ToImmutable();
    }
}
