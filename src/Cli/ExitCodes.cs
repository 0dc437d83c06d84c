namespace DiagnosisEngine.Cli;

/// <summary>What the command says to the shell; printed in its help.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>Rules with errors, failed cases, missing coverage.</summary>
    public const int Failed = 1;

    /// <summary>The command line, a file or a value given is wrong.</summary>
    public const int BadInput = 2;

    /// <summary>Ctrl-C; the shells' convention of 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
