using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Classification;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Packs;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Validation;
using YamlDotNet.Core;

namespace DiagnosisEngine.Benchmarks;

/// <summary>From rule files to a program, against reading the bare events of the same texts: <c>load</c>.</summary>
internal static class LoadPairs
{
    private const int Warm = 4;
    private const int Rounds = 9;

    public static void Run()
    {
        var issues = new List<Issue>();
        var files = new RuleFolderReader().Read([RulesFolder.Find()], issues);
        var texts = files.Files.Select(f => f.Content).ToArray();
        var rules = RuleBinder.Bind(files, issues) ?? throw new InvalidOperationException("The rules have errors.");
        Console.WriteLine($"{texts.Length} files, {texts.Sum(t => t.Length):N0} characters; in units of YamlDotNet's bare events of the same texts");
        void Events()
        {
            foreach (var text in texts)
            {
                var parser = new Parser(new StringReader(text));
                while (parser.MoveNext()) { }
            }
        }
        (string What, Action Run)[] steps =
        [
            ("bare events", Events),
            ("read to shapes", () => { foreach (var file in files.Files) Documents.YamlReader.Read(file, []); }),
            ("read, bind, check", () => RuleBinder.Bind(files, [])),
            ("  of it rule checks", () => new RuleChecks(new DateOnly(2026, 1, 15), files.MainFolder).Run(rules, true, [])),
            ("  of it suppression", () => IssueSuppression.Apply(files, [])),
            ("check phrases", () => PhraseCheck.Check(rules, [])),
            ("check replies", () => new ReplyContentCheck().Check(rules, [])),
            ("compile", () => ProgramCompiler.Compile(rules, new KnowledgeFrames(rules), [])),
            ("later suppression", () => IssueSuppression.ApplyToLaterRooms(files, [])),
            ("all of it", () => RuleReader.Read(files, [])),
        ];
        var ratios = steps.Select(_ => new double[Rounds]).ToArray();
        for (var round = -Warm; round < Rounds; round++)
        {
            var unit = 0.0;
            for (var step = 0; step < steps.Length; step++)
            {
                var start = Pairs.Clock();
                steps[step].Run();
                var time = Pairs.Clock() - start;
                if (step == 0) unit = time;
                if (round >= 0) ratios[step][round] = time / unit;
            }
        }
        for (var step = 0; step < steps.Length; step++)
        {
            Array.Sort(ratios[step]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{steps[step].What,-20} {ratios[step][Rounds / 2],6:0.00}x ({ratios[step][Rounds / 4]:0.00} to {ratios[step][Rounds * 3 / 4]:0.00})"));
        }
    }
}
