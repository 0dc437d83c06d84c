namespace DiagnosisEngine.Cli.Evaluation;

/// <summary>Complaints whose score lies in one tenth, and how many of them were right.</summary>
internal sealed record ReliabilityBin(double From, double To, int Texts, double MeanScore, double Right);
