namespace DiagnosisEngine.Tests.Fuzzing;

/// <summary>Damages rule files as authors, editors and strangers do: signs, words, lines, indents, pieces of other files.</summary>
internal sealed class RuleMutator(Random random)
{
    private const string Signs = "[]{}()<>:,-#&*!|>'\"%@`?\\\t \n.$=~\0\ufeff…、，：“”【】｛｝（）℃度楼0123456789_abz";

    private static readonly string[] Words =
    [
        "none", "unknown", "true", "false", "null", "~", "and", "or", "not(", "in (", "max(", "min(", "now", "today", "$x", "$room_temperature_floor", ">= 18 ℃", "[18..24)", "(..5]", "24h", "5wd", "6mo", "-110 dBm",
        "99999999999999999999999999999999", "79228162514264337593543950335", "0.0000000000000000000000000001", "1e9", "2026-02-30", "9999-12-31", "0001-01-01", "2026-01-15T20:00", "11-16..04-05", "02-29..02-30", "CN-3702", "{}", "{amount}",
        "{$repair_within}", "{resolve-by}", "…{}", "a & b", "<词>", "go: at-home", "conclude: heating.imbalance", "ask: cold.scope", "first: []", "all: []", "branches: []", "otherwise: { go: at-home }", "unknown: { conclude: heating.field-check }",
        "many: true", "from: [\"room.temperature > 5\"]", "private: true", "share: 101", "amount: room.temperature", "explains: room.temperature", "- {", "- ", "? ", "&a ", "*a", "<<: *a", "!!set ", "%YAML 1.1", "---", "|", ">", "# allow DE2240: x",
        "heating.room-too-cold", "cold.scope", "room.temperature", "station.failed", "S1", "S9", "S1000000", "-1", "1000000000000", "\ud83d", "é", "case.emotion = angry",
    ];

    /// <summary>The content with a few things done to it.</summary>
    /// <param name="content">A file.</param>
    /// <param name="other">Another one, to take pieces from.</param>
    public string Mutate(string content, string other)
    {
        for (var edits = random.Next(4) == 0 ? random.Next(2, 6) : 1; edits > 0; edits--) content = Edit(content, other);
        return content;
    }

    private string Edit(string text, string other)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        switch (random.Next(14))
        {
            case 0: return text.Insert(at, Signs[random.Next(Signs.Length)].ToString());
            case 1: return text.Remove(at, length);
            case 2: return text.Remove(at, length).Insert(at, Words[random.Next(Words.Length)]);
            case 3: return text.Insert(at, Words[random.Next(Words.Length)]);
            case 4: return WithLines(text, lines => lines.RemoveAt(random.Next(lines.Count)));
            case 5: return WithLines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]));
            case 6: return WithLines(text, lines => lines[Pick(lines)] = new string(' ', random.Next(9)) + lines[Pick(lines)].TrimStart());
            case 7: return WithLines(text, lines => lines.Insert(random.Next(lines.Count), Line(other)));
            case 8: return WithLines(text, lines => { var i = Pick(lines); lines[i] = Value(lines[i]); });
            case 9 or 10: return WithLines(text, lines => { var i = Pick(lines); lines[i] = Key(lines[i]) + ValueOf(Line(text)); });
            case 11: return WithLines(text, lines => { var i = Pick(lines); lines[i] = Key(lines[i]) + ValueOf(Line(other)); });
            case 12: return text.Insert(at, text.Substring(at, length));
            default: return text.Insert(at, string.Concat(Enumerable.Repeat(Words[random.Next(Words.Length)], random.Next(1, 40))));
        }
    }

    /// <summary>Another value behind the key.</summary>
    private string Value(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? line : line[..(colon + 2)] + (random.Next(2) == 0 ? Words[random.Next(Words.Length)] : $"\"{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]}\"");
    }

    private static string Key(string line) => line.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? line[..(colon + 2)] : line;

    private static string ValueOf(string line) => line[Key(line).Length..];

    private string Line(string text)
    {
        var lines = text.Split('\n');
        return lines[random.Next(lines.Length)];
    }

    private int Pick(List<string> lines) => random.Next(lines.Count);

    private static string WithLines(string text, Action<List<string>> edit)
    {
        var lines = text.Split('\n').ToList();
        edit(lines);
        return string.Join('\n', lines);
    }
}
