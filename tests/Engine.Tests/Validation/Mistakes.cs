using System.Text;

namespace DiagnosisEngine.Tests.Validation;

/// <summary>Prints what each of several mistakes, made alone in right rules, brings about.</summary>
internal static class Mistakes
{
    public static string Tell(IEnumerable<(string Name, Func<SmallRules, SmallRules> Make)> mistakes)
    {
        var text = new StringBuilder();
        foreach (var (name, make) in mistakes)
            text.Append("## ").Append(name).Append('\n').Append(make(SmallRules.Create()).Told()).Append("\n\n");
        return text.ToString();
    }
}
