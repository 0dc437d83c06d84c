using System.Text.Json;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Problems;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Api.Sessions;

/// <summary>Members of a small body: declared ones of the declared kind, each once, and no others.</summary>
internal static class BodyMembers
{
    /// <exception cref="ProblemException">Names everything that is wrong.</exception>
    public static IReadOnlyDictionary<string, JsonElement> Read(JsonElement body, params (string Name, JsonValueKind[] Kinds)[] known)
    {
        var errors = new List<ComplaintError>();
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (body.ValueKind != JsonValueKind.Object) errors.Add(Error("", "wrong-kind", "这里要一个对象 {…}。", "an object {...} belongs here."));
        else
            foreach (var member in body.EnumerateObject())
            {
                if (known.FirstOrDefault(one => one.Name == member.Name) is not { Name: { } name, Kinds: var kinds })
                    errors.Add(Error("", "unknown-member", $"只认 {Names(known)}。", $"only {Names(known)} belong here.") with { Parameters = Known(known) });
                else if (member.Value.ValueKind == JsonValueKind.Null) continue;
                else if (!kinds.Contains(member.Value.ValueKind)) errors.Add(Error("/" + name, "wrong-kind", "类型不对。", "this is of another kind than belongs here."));
                else if (!members.TryAdd(name, member.Value)) errors.Add(Error("/" + name, "member-twice", $"“{name}”写了两次；留一个。", $"'{name}' stands twice; keep one."));
            }
        return errors.Count == 0 ? members : throw new ProblemException(Problem.Unfit(errors));
    }

    public static ProblemException Missing(string name) => new(Problem.Unfit([Error("/" + name, "missing", $"缺“{name}”。", $"'{name}' is missing.")]));

    public static ComplaintError Error(string pointer, string code, string chinese, string english) => new(pointer, code, new Bilingual(chinese, english));

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> Known((string Name, JsonValueKind[] Kinds)[] known) =>
        System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("known", Names(known));

    private static string Names((string Name, JsonValueKind[] Kinds)[] known) => string.Join(", ", known.Select(one => one.Name));
}
