using DiagnosisEngine.Issues;

namespace DiagnosisEngine.Expressions;

/// <summary>Ends the parsing of one formula. Caught by <see cref="FormulaReader"/>; never leaves the room.</summary>
internal sealed class FormulaSyntaxException(Issue issue) : Exception(issue.Message.English)
{
    public Issue Issue => issue;
}
