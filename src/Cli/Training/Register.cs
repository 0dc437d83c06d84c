namespace DiagnosisEngine.Cli.Training;

/// <summary>How a labelled complaint is told.</summary>
internal enum Register
{
    /// <summary>As people speak: what they see and feel, seldom the plain word.</summary>
    Spoken,

    /// <summary>The plain way, by name; it teaches how few words sound, not what letters mean by these words.</summary>
    Plain,

    /// <summary>A letter or a clause of one, where the plain word mostly names no present danger.</summary>
    Letter,
}
