namespace DiagnosisEngine.Api.Keeping;

/// <summary>The store was written by a later build; going back would lose what this one does not know.</summary>
internal sealed class StoreTooNewException(int found, int known)
    : Exception($"存储的版本是 {found}，这个程序只认到 {known}；请用新的程序 / The store has version {found}, this build knows {known}; run the later build.");
