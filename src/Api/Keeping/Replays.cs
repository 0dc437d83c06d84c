using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosisEngine.Answers;
using DiagnosisEngine.Api.Keeping.Tapes;

namespace DiagnosisEngine.Api.Keeping;

/// <summary>Makes a kept diagnosis again: with the rules of then, from the request and the readings of then.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "Lives as long as the process; a SemaphoreSlim without a wait handle holds nothing.")]
internal sealed class Replays(RuleShelf shelf)
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private (string Key, DecisionEngine Engine, TapePlayer Player)? _last;

    /// <summary>The answer as it comes out now. Null: the rules of then are not here any more.</summary>
    public async Task<string?> ReplayAsync(KeptTurn turn, CancellationToken cancellationToken)
    {
        var tape = Tape.Read(turn.Tape);
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (await FindAsync(turn.Digest, tape, cancellationToken) is not var (engine, player)) return null;
            using var request = JsonDocument.Parse(turn.Complaint);
            var complaint = ComplaintJson.Read(request.RootElement, engine.Rules.TimeZone);
            var answer = await player.PlayAsync(tape, () => engine.DiagnoseAsync(complaint, cancellationToken));
            return Encoding.UTF8.GetString(AnswerJson.WriteUtf8(answer, engine.Rules).Span);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Equal but for the time sources took.</summary>
    public static bool AreSame(string one, string other) => JsonNode.DeepEquals(WithoutTimes(one), WithoutTimes(other));

    private async Task<(DecisionEngine Engine, TapePlayer Player)?> FindAsync(string digest, Tape tape, CancellationToken cancellationToken)
    {
        var key = $"{digest} {string.Join(' ', tape.Systems)}";
        if (_last is { } last && last.Key == key) return (last.Engine, last.Player);
        if (await shelf.FindAsync(digest, cancellationToken) is not { } files) return null;
        var player = new TapePlayer(tape.Systems);
        var load = await Task.Run(() => DecisionEngine.Load(files, new DecisionEngineOptions { Sources = player.Sources() }), cancellationToken);
        // Rules that answered once may be refused by the checks of a later build.
        if (load.HasErrors) return null;
        _last = (key, load.Engine, player);
        return (load.Engine, player);
    }

    private static JsonNode? WithoutTimes(string answer)
    {
        var node = JsonNode.Parse(answer);
        foreach (var source in node?["sources"]?.AsArray() ?? []) source!["elapsedMs"] = 0;
        return node;
    }
}
