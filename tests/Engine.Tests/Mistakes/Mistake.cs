namespace DiagnosisEngine.Tests.Mistakes;

/// <summary>An entry of tests/mistakes/mistakes.json.</summary>
/// <param name="Id">Names the folder with the wrong and the right files.</param>
/// <param name="Title">What went wrong, in the words of authors.</param>
/// <param name="Blind">A real slip, made with the language page alone at hand.</param>
/// <param name="Expect">What should be told; null: no check can see it in the files.</param>
/// <param name="Sheet">Seen with the source material at hand, base/sheet.md.</param>
/// <param name="FirstRun">What was told before the checks were bettered by these entries.</param>
internal sealed record Mistake(string Id, string Title, bool Blind, Expected? Expect, bool Sheet, FirstRun FirstRun);

/// <summary>What should be told of a mistake.</summary>
/// <param name="File">Below the rules folder, or below <c>site/</c>, a folder laid over it.</param>
/// <param name="Line">From one.</param>
/// <param name="Column">From one.</param>
/// <param name="Code">The code.</param>
/// <param name="Says">Parts of the Chinese message that lead to the right files.</param>
internal sealed record Expected(string File, int Line, int Column, string Code, string[] Says);

/// <summary>How the entry fared at first.</summary>
/// <param name="Caught">Something was told on the right line.</param>
/// <param name="Advised">What was told led to the right files.</param>
internal sealed record FirstRun(bool Caught, bool Advised);
