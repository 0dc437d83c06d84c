using Spectre.Console;

namespace DiagnosisEngine.Cli.Printing;

/// <summary>Colour on a terminal, plain text elsewhere.</summary>
internal sealed class Screen
{
    private readonly IAnsiConsole? _console;
    private readonly TextWriter _plain;

    public Screen(Terminal terminal)
    {
        _plain = terminal.Out;
        if (terminal.OutIsTerminal) _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Out) });
    }

    public void Heading(string text) => Write(text, "bold blue");

    public void Faint(string text) => Write(text, "grey");

    public void Line(string text) => _plain.WriteLine(text);

    private void Write(string text, string style)
    {
        if (_console is null) _plain.WriteLine(text);
        else _console.WriteLine(text, Style.Parse(style));
    }
}
