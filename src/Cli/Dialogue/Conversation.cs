using DiagnosisEngine.Answers;
using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using DiagnosisEngine.Questions;

namespace DiagnosisEngine.Cli.Dialogue;

/// <summary>Asks the open questions one by one. A hazard's script comes before any question.</summary>
internal sealed class Conversation(DecisionEngine engine, Terminal terminal)
{
    /// <summary>UTF-16 units; what is longer is no answer to one question.</summary>
    private const int LongestAnswer = 500;

    private readonly Stack<Complaint> _before = new();

    public async Task<Answer> HoldAsync(Complaint complaint, CancellationToken cancellationToken)
    {
        // One conversation has one time: answers a minute later must not move its deadlines.
        complaint = complaint with { ReceivedAt = complaint.ReceivedAt ?? terminal.Clock.GetLocalNow() };
        var answer = await engine.DiagnoseAsync(complaint, cancellationToken);
        while (true)
        {
            if (await ReadScriptsAsync(complaint, answer, cancellationToken) is { } released)
            {
                complaint = released;
                answer = await engine.DiagnoseAsync(complaint, cancellationToken);
                continue;
            }
            if (answer.Diagnosis.Status != DiagnosisStatus.NeedsFacts || answer.Questions is not [var question, ..]) return answer;
            if (await AskAsync(question, complaint, cancellationToken) is not { } next) return answer;
            try
            {
                answer = await engine.DiagnoseAsync(next, cancellationToken);
                complaint = next;
            }
            catch (ComplaintException e)
            {
                foreach (var error in e.Errors) await terminal.Out.WriteLineAsync("  " + terminal.Pick(error.Message));
                _before.TryPop(out _);
            }
        }
    }

    /// <summary>The complaint with the hazards whose scripts were just read out; null when there is nothing to read.</summary>
    private async Task<Complaint?> ReadScriptsAsync(Complaint complaint, Answer answer, CancellationToken cancellationToken)
    {
        var unread = answer.Hazards.Where(h => !complaint.Acknowledged.Contains(h.Hazard.Id)).ToList();
        if (unread.Count == 0) return null;
        foreach (var hazard in unread)
        {
            await terminal.Out.WriteLineAsync(terminal.Say($"!! 危险：{hazard.Hazard.Title}（{hazard.Hazard.Severity}）", $"!! Danger: {hazard.Hazard.Title} ({hazard.Hazard.Severity})"));
            foreach (var line in hazard.Script) await terminal.Out.WriteLineAsync("   " + line);
        }
        if (unread.Any(h => h.Hazard.Severity == Severity.S1))
        {
            await terminal.Out.WriteAsync(terminal.Say("先念完以上的话，再按回车继续 > ", "read the above to the customer, then press Enter > "));
            if (await terminal.ReadLineAsync(cancellationToken) is null)
            {
                await terminal.Out.WriteLineAsync();
                return null;
            }
            if (!terminal.InIsTerminal) await terminal.Out.WriteLineAsync();
        }
        return complaint with { Acknowledged = [.. complaint.Acknowledged, .. unread.Select(h => h.Hazard.Id)] };
    }

    /// <summary>The complaint with one answer more or one fewer; null at the end of the input.</summary>
    private async Task<Complaint?> AskAsync(Question question, Complaint complaint, CancellationToken cancellationToken)
    {
        var menu = new AnswerMenu(question, terminal, line => Hear(line, question.Fact, complaint));
        menu.Print(canGoBack: _before.Count > 0);
        while (true)
        {
            await terminal.Out.WriteAsync("> ");
            var line = await terminal.ReadLineAsync(cancellationToken);
            if (!terminal.InIsTerminal) await terminal.Out.WriteLineAsync(line);
            if (line is null) return null;
            if (AnswerMenu.IsBack(line) && _before.TryPop(out var before)) return before;
            if (line.Trim().Length == 0 || AnswerMenu.IsBack(line))
            {
                menu.Print(canGoBack: _before.Count > 0);
                continue;
            }
            if (menu.Read(line) is not { } answer)
            {
                await terminal.Out.WriteLineAsync("  " + menu.Refuse(line));
                continue;
            }
            _before.Push(complaint);
            return complaint with { Facts = complaint.Facts.SetItem(question.Fact.Id, answer) };
        }
    }

    /// <summary>What a typed sentence says of the fact that was asked, heard as the complaint itself is.</summary>
    private GivenFact? Hear(string line, FactDefinition fact, Complaint complaint)
    {
        if (line.Length > LongestAnswer) return null;
        var heard = engine.Classify(new Complaint { Text = line, ReceivedAt = complaint.ReceivedAt }).Hearing.Facts.FirstOrDefault(one => one.Fact.Id == fact.Id);
        return heard is null ? null : heard.Value is null ? GivenFact.None : GivenFact.Of(heard.Value);
    }
}
