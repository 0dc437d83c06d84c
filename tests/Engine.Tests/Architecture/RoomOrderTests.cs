using System.Text.RegularExpressions;
using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Tests.Architecture;

/// <summary>The array is the architecture: text flows from left to right, and a room uses only rooms to its left.</summary>
public sealed class RoomOrderTests
{
    private static readonly string[] Order =
    [
        "Text", "Issues", "Model", "Expressions", "Facts",
        "Packs", "Documents", "Validation", "Compilation", "Evaluation", "Questions", "Explanations",
        "Intake", "Classification",
        "Handling", "Replies", "Answers", "Cases", "Sheets",
    ];

    private static readonly string[] RulesToDiagnosis = ["Packs", "Documents", "Validation", "Compilation", "Evaluation", "Questions", "Explanations"];

    private static readonly string[] WordsToCategories = ["Intake", "Classification"];

    private static readonly string Engine = Path.Combine(Repository.Root, "src", "Engine");

    private static IEnumerable<(string Room, string File, string Text)> Files() =>
        from room in Order
        from file in Directory.EnumerateFiles(Path.Combine(Engine, room), "*.cs", SearchOption.AllDirectories)
        select (room, Path.GetRelativePath(Engine, file), File.ReadAllText(file));

    [Fact]
    public void Rooms_OnDisk_AreThoseOfTheOrder()
    {
        var onDisk = Directory.EnumerateDirectories(Engine).Select(Path.GetFileName).Where(n => n is not ("bin" or "obj")).Order();
        Assert.Equal(Order.Order(), onDisk);
    }

    [Fact]
    public void Rooms_UseOnlyRoomsToTheirLeft()
    {
        var wrong = from f in Files()
                    from used in RoomsNamedIn(f.Text)
                    where Array.IndexOf(Order, used) > Array.IndexOf(Order, f.Room)
                    select $"{f.File} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Streets_DoNotUseOneAnother()
    {
        var wrong = from f in Files()
                    from used in RoomsNamedIn(f.Text)
                    where (RulesToDiagnosis.Contains(f.Room) && WordsToCategories.Contains(used))
                        || (WordsToCategories.Contains(f.Room) && RulesToDiagnosis.Contains(used))
                    select $"{f.File} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Rooms_DoNotUseTheFrontDoor()
    {
        var wrong = from f in Files() where f.Text.Contains("DecisionEngine", StringComparison.Ordinal) select f.File;
        Assert.Empty(wrong);
    }

    [Fact]
    public void Files_StandInTheNamespaceOfTheirRoom()
    {
        var wrong = from f in Files() where !f.Text.Contains($"namespace DiagnosisEngine.{f.Room};", StringComparison.Ordinal) select f.File;
        Assert.Empty(wrong);
    }

    [Fact]
    public void FileInputAndOutput_IsInPacksAlone()
    {
        var wrong = from f in Files()
                    where f.Room != "Packs" && Regex.IsMatch(f.Text, @"\b(File|Directory|FileStream|StreamReader)\.|using System\.IO\b|new FileStream")
                    select f.File;
        Assert.Empty(wrong);
    }

    [Fact]
    public void YamlDotNet_IsInDocumentsAlone()
    {
        var wrong = from f in Files() where f.Room != "Documents" && f.Text.Contains("YamlDotNet", StringComparison.Ordinal) select f.File;
        Assert.Empty(wrong);
    }

    [Fact]
    public void Model_IsWithoutMachinery()
    {
        var wrong = from f in Files()
                    where f.Room == "Model" && Regex.IsMatch(f.Text, @"\bclass\b(?! =)")
                    select f.File;
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> RoomsNamedIn(string text) =>
        Regex.Matches(text, @"DiagnosisEngine\.(\w+)").Select(m => m.Groups[1].Value).Where(Order.Contains).Distinct();
}
