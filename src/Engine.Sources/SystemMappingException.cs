namespace DiagnosisEngine.Sources;

/// <summary>A mapping file cannot be used. The message says where and how to mend it, and never holds a secret of the environment.</summary>
public sealed class SystemMappingException : Exception
{
    /// <summary>Chinese first, English beside it.</summary>
    public SystemMappingException(string message) : base(message) { }

    /// <inheritdoc cref="SystemMappingException(string)"/>
    public SystemMappingException(string message, Exception inner) : base(message, inner) { }
}
