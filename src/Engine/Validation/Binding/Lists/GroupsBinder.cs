using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds <c>groups.yaml</c>.</summary>
internal static class GroupsBinder
{
    public static ImmutableArray<Group> Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        var groups = ImmutableArray.CreateBuilder<Group>();
        foreach (var (name, group) in reader.NamedReaders("groups"))
        {
            IdShape.ExpectKebab(name, context.Names.Groups.Kind, context.Issues);
            var title = group.RequiredText("title");
            var department = group.RequiredScalar("department");
            var traits = group.Scalars("traits");
            foreach (var trait in traits) IdShape.ExpectKebab(trait, context.Names.Traits.Kind, context.Issues);
            group.Done();
            if (department is not null && context.Names.Departments.Resolve(department, context.Issues) is { } id && context.Names.Groups.IsFirst(name))
                groups.Add(new Group(name.Text, title, id, name.At) { Traits = [.. traits.Select(t => t.Text)] });
        }
        reader.Done();
        return groups.ToImmutable();
    }
}
