using System.Globalization;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Cli.Dialogue;

/// <summary>One question with its numbered answers.</summary>
internal sealed class AnswerMenu
{
    private static readonly string[] BackWords = ["返回", "back", "b"];
    private static readonly string[] UnknownWords = ["不清楚", "不知道", "unknown", "don't know", "dont know", "?", "？"];
    private readonly Question _question;
    private readonly Terminal _terminal;
    private readonly Func<string, GivenFact?> _hear;
    private readonly List<(string Title, GivenFact Answer)> _answers = [];

    /// <param name="question">What is asked.</param>
    /// <param name="terminal">Where.</param>
    /// <param name="hear">What a sentence says of the fact, by the words its author wrote; null: nothing.</param>
    public AnswerMenu(Question question, Terminal terminal, Func<string, GivenFact?> hear)
    {
        _hear = hear;
        _question = question;
        _terminal = terminal;
        var fact = question.Fact;
        if (fact.Type == FactType.Boolean) _answers.AddRange([(terminal.Say("是", "yes"), true), (terminal.Say("否", "no"), false)]);
        foreach (var choice in fact.Choices) _answers.Add((choice.Title, choice.Key));
        if (fact.NoneTitle is { } none) _answers.Add((none, GivenFact.None));
    }

    public static bool IsBack(string line) => BackWords.Contains(line.Trim(), StringComparer.OrdinalIgnoreCase);

    public void Print(bool canGoBack)
    {
        var unit = _question.Fact.Unit.Symbol is "" ? "" : _terminal.Say($"（{_question.Fact.Unit.Symbol}）", $" ({_question.Fact.Unit.Symbol})");
        var who = _question.Origin.Kind == OriginKind.Agent ? _terminal.Say("〔您自己看〕", "[for you] ") : "";
        _terminal.Out.WriteLine();
        _terminal.Out.WriteLine($"{who}{_question.Ask}{unit}");
        for (var i = 0; i < _answers.Count; i++) _terminal.Out.WriteLine($"  {i + 1}. {_answers[i].Title}");
        var hints = new List<string> { _terminal.Say("不清楚", "don't know") };
        if (_question.Fact.Many) hints.Insert(0, _terminal.Say("可选几个，用逗号分开", "several, by commas"));
        if (canGoBack) hints.Add(_terminal.Say("返回", "back"));
        _terminal.Out.WriteLine($"  [{string.Join(" | ", hints)}]");
    }

    /// <summary>
    /// A number of the menu, a title, an id, or the customer's words; what is typed for a number or a date goes to the engine as it stands, which
    /// gives it its type. Null: it is no answer.
    /// </summary>
    public GivenFact? Read(string line)
    {
        var text = line.Trim();
        var answer = UnknownWords.Contains(text, StringComparer.OrdinalIgnoreCase) ? GivenFact.Unknown
            : _question.Fact.Many && Parts(text) is { Length: > 1 } several ? Several(several) ?? _hear(text)
            : One(text);
        return answer is null ? null : answer with { Source = _question.Origin.ToString() };
    }

    /// <summary>What to say to a line that is no answer.</summary>
    public string Refuse(string line) => IsNumbered && Parts(line).Any(IsNoChoice)
        ? _terminal.Say($"请选 1 到 {_answers.Count}，或者输入“不清楚”。", $"choose 1 to {_answers.Count}, or type \"don't know\".")
        : _terminal.Say($"没听懂“{line.Trim()}”。请选 1 到 {_answers.Count}（{string.Join("、", Titles)}），或者照着说，或者输入“不清楚”。",
            $"\"{line.Trim()}\" is none of the answers. Choose 1 to {_answers.Count} ({string.Join(", ", Titles)}), say it in words, or type \"don't know\".");

    private IEnumerable<string> Titles => _answers.Select(answer => answer.Title);

    /// <summary>Of a number the digits are the value itself: its menu holds at most "none".</summary>
    private bool IsNumbered => _question.Fact.Type is FactType.Boolean or FactType.Choice;

    private string[] Parts(string line) => _question.Fact.Many ? line.Split([',', '，', '、', ' '], StringSplitOptions.RemoveEmptyEntries) : [line.Trim()];

    private bool IsNoChoice(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
        && (number < 1 || number > _answers.Count || number % 1 != 0)
        && !_answers.Exists(answer => answer.Title == text) && !_question.Fact.Choices.Any(choice => choice.Key == text);

    private GivenFact? Several(string[] texts)
    {
        var all = Array.ConvertAll(texts, One);
        return Array.Exists(all, one => one is null) ? null : new(EvidenceState.Known, [.. all.SelectMany(one => one!.Values)]);
    }

    private GivenFact? One(string text)
    {
        if (IsNumbered && IsNoChoice(text)) return null;
        if (IsNumbered && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= _answers.Count)
            return _answers[number - 1].Answer;
        foreach (var (title, answer) in _answers)
            if (string.Equals(title, text, StringComparison.OrdinalIgnoreCase))
                return answer;
        if (_question.Fact.Type == FactType.Boolean)
        {
            if (text is "y" or "Y" or "是的" or "对" or "有") return true;
            if (text is "n" or "N" or "不是" or "没有") return false;
        }
        if (_question.Fact.Choices.Any(choice => choice.Key == text)) return text;
        return _question.Fact.Type == FactType.Text ? text : _hear(text) ?? (IsNumbered ? null : (GivenFact)text);
    }
}
