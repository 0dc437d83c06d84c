using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>One file on its way from text to shape, with the issues found in it alone. For one thread at a time.</summary>
internal sealed class FileShape(SourceText file)
{
    public SourceText Source => file;

    public RuleFilePath Path { get; } = RuleFilePath.Parse(file.Path);

    public List<Issue> Issues { get; } = [];

    /// <summary>Null: not read yet, or not to be read.</summary>
    public MappingNode? Root { get; private set; }

    public void Read() => Root = YamlReader.Read(file, Issues);
}
