using System.Text;
using DiagnosisEngine.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancelled = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancelled.Cancel();
};
return await CommandLine.RunAsync(args, Terminal.OfProcess(), cancelled.Token);
