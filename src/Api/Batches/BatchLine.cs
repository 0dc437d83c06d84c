using System.Text.Json;
using DiagnosisEngine.Api.Diagnosis;

namespace DiagnosisEngine.Api.Batches;

/// <summary>The answer to one line of a batch; exactly one of answer and problem is there.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Status">What <c>/v1/diagnose</c> would have answered.</param>
/// <param name="Answer">As <c>/v1/diagnose</c> gives it.</param>
/// <param name="Problem">What is wrong with the line.</param>
internal sealed record BatchLine(int Line, int Status, DiagnoseAnswer? Answer, JsonElement? Problem);
