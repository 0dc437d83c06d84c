using System.Collections.Immutable;

namespace DiagnosisEngine.Intake;

/// <summary>Finds what tells who somebody is: telephones, identity cards, account numbers, names, addresses to the door.</summary>
internal static class PersonalDataReader
{
    /// <summary>In text order, overlapping finds united.</summary>
    public static ImmutableArray<PersonalDataSpan> Read(FoldedText folded)
    {
        var text = folded.Text;
        var found = new List<(PersonalDataKind Kind, int Start, int End)>();
        PersonalNumbers.Find(text, found);
        PersonalNames.Find(text, found);
        PersonalAddresses.Find(text, found);
        if (found.Count == 0) return [];
        var united = new List<(PersonalDataKind Kind, int Start, int End)>();
        foreach (var one in found.OrderBy(f => f.Start).ThenBy(f => f.End))
        {
            if (united.Count > 0 && one.Start < united[^1].End)
                united[^1] = (one.Kind < united[^1].Kind ? one.Kind : united[^1].Kind, united[^1].Start, Math.Max(united[^1].End, one.End));
            else united.Add(one);
        }
        return [.. united.Select(one => new PersonalDataSpan(one.Kind, folded.SpanOf(one.Start, one.End)))];
    }
}
