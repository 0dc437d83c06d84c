using DiagnosisEngine.Text;

namespace DiagnosisEngine.Cli;

/// <summary>Where the command reads and writes. Results go out, everything said about them goes to the error stream.</summary>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, bool InIsTerminal, bool OutIsTerminal)
{
    public string Language { get; init; } = "zh";

    /// <summary>Long work is done without a word about how far it is.</summary>
    public bool IsQuiet { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static Terminal OfProcess() => new(Console.In, Console.Out, Console.Error, !Console.IsInputRedirected, !Console.IsOutputRedirected);

    public string Say(string chinese, string english) => Language == "en" ? english : chinese;

    /// <summary>Tells how far long work is, on the error stream.</summary>
    public void Tell(Bilingual progress)
    {
        if (!IsQuiet) Error.WriteLine(Pick(progress));
    }

    public string Pick(Bilingual text) => Say(text.Chinese, text.English);

    /// <summary>One line of input; null at its end. A reader that blocks is left behind when the command is interrupted.</summary>
    public async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        if (!InIsTerminal) return await In.ReadLineAsync(cancellationToken);
        return await Task.Run(In.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);
    }
}
