using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace DiagnosisEngine.Api.Batches;

/// <summary>Reads lines from a body as they come, and no faster than they are taken. Of a line that is too long only its number is told.</summary>
/// <param name="body">UTF-8; lines end with a line feed.</param>
/// <param name="limit">Bytes of a line.</param>
internal sealed class LineReader(PipeReader body, int limit)
{
    /// <summary>Every line with its number, from 1; null: too long. Empty lines are passed over.</summary>
    public async IAsyncEnumerable<(int Number, byte[]? Line)> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (number, skipping) = (0, false);
        while (true)
        {
            var result = await body.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                number++;
                var line = Line(buffer.Slice(0, end));
                buffer = buffer.Slice(buffer.GetPosition(1, end));
                if (skipping || line is null or { Length: > 0 }) yield return (number, skipping ? null : line);
                skipping = false;
            }
            // The rest of a line that is too long is thrown away as it comes.
            if (buffer.Length > limit) (buffer, skipping) = (buffer.Slice(buffer.End), true);
            if (result.IsCompleted)
            {
                var rest = Line(buffer);
                if (skipping || rest is null or { Length: > 0 }) yield return (number + 1, skipping ? null : rest);
                body.AdvanceTo(buffer.End);
                yield break;
            }
            body.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private byte[]? Line(ReadOnlySequence<byte> line)
    {
        if (line.Length > limit) return null;
        var bytes = line.ToArray();
        return bytes.AsSpan().Trim(" \r\t"u8).IsEmpty ? [] : bytes;
    }
}
