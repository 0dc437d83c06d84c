using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli;

/// <summary>Something on the command line is wrong: said in one line, never with a stack trace.</summary>
internal sealed class BadInputException(Bilingual text) : Exception(text.English)
{
    public BadInputException(string chinese, string english) : this(new Bilingual(chinese, english)) { }

    public Bilingual Text { get; } = text;
}
