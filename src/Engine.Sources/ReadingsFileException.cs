namespace DiagnosisEngine.Sources;

/// <summary>A file of readings cannot be used. The message says where and how to mend it, and never holds a customer's reference.</summary>
public sealed class ReadingsFileException : Exception
{
    /// <summary>Chinese first, English beside it.</summary>
    public ReadingsFileException(string message) : base(message) { }

    /// <inheritdoc cref="ReadingsFileException(string)"/>
    public ReadingsFileException(string message, Exception inner) : base(message, inner) { }
}
