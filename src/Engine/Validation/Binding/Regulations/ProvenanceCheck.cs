using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// What a file says of a text is what somebody saw of it. Who has read it knows who issued it and under which number; who has not, says in a
/// <c>note</c> where its day of effect was found.
/// </summary>
internal sealed class ProvenanceCheck(ICollection<Issue> issues)
{
    public void Check(MappingReader reader, Regulation regulation)
    {
        var isEnacted = regulation.Kind is RegulationKind.Law or RegulationKind.Standard;
        var articles = regulation.Versions.SelectMany(version => version.Articles).ToList();
        if (isEnacted && regulation.Issuer is null && articles.Exists(article => article.TextRead))
            issues.Add(CheckIssues.ReadTextOfNobody(reader.AtKey(regulation.DocumentNumber is null ? "title" : "document-number"), regulation.DocumentNumber));
        if (HasNote(reader)) return;
        var isUnseen = isEnacted && regulation.DocumentNumber is null && (regulation.Issuer is null || !articles.Exists(article => article.TextRead));
        if (!isUnseen && regulation.Kind != RegulationKind.Practice) return;
        foreach (var version in reader.Readers("versions"))
            if (version.Text("effective-from") is { } from && from != "unknown" && version.Text("in-force-checked") is null && version.Text("effective-to") is null && !HasNote(version))
                issues.Add(CheckIssues.DayOfNoSource(version.AtKey("effective-from"), from, isEnacted));
    }

    private static bool HasNote(MappingReader reader) => reader.Has("note") || reader.Has("notes");
}
