namespace DiagnosisEngine.Api.Health;

/// <summary>The process answers.</summary>
/// <param name="Status">live</param>
internal sealed record LiveAnswer(string Status);

/// <summary>The rules are loaded.</summary>
/// <param name="Status">ready</param>
/// <param name="Digest">SHA-256 of the rules; equal digests are equal rules.</param>
/// <param name="Trees">How many trees they hold.</param>
internal sealed record ReadyAnswer(string Status, string Digest, int Trees);
