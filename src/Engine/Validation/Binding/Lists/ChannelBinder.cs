using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the files of <c>replies/channels/</c>.</summary>
internal static class ChannelBinder
{
    /// <summary>Blocks the engine fills itself.</summary>
    public static IReadOnlyList<string> FilledBlocks { get; } = ["hazard-script", "found", "we-do", "you-can-do", "basis", "amounts"];

    public static Channel Bind(RuleDocument document, BindingContext context)
    {
        var reader = document.Reader(context.Issues);
        var channel = new Channel(document.Path.Id, reader.RequiredText("title"), Limit(reader, context),
            Order(reader.RequiredScalars("order"), [], context), document.Start)
        { Form = reader.Word("form", RuleWords.ReplyForms) ?? ReplyForm.Written };
        reader.Allow("note", "notes");
        reader.Done();
        return channel;
    }

    private static int? Limit(MappingReader reader, BindingContext context)
    {
        var limit = reader.Whole("limit");
        if (limit is null or >= 1) return limit;
        context.Add(BindingIssues.LimitBelowOne(reader.Scalar("limit")!.At, limit.Value));
        return null;
    }

    /// <summary>The blocks of an order that exist: filled by the engine, in <c>blocks.yaml</c>, or brought along.</summary>
    public static ImmutableArray<string> Order(ImmutableArray<ScalarNode> names, IEnumerable<string> own, BindingContext context)
    {
        var known = FilledBlocks.Concat(context.Names.Blocks.All).Concat(own).ToHashSet(StringComparer.Ordinal);
        var order = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
        {
            if (known.Contains(name.Text)) order.Add(name.Text);
            else if (!context.Names.Blocks.IsIncomplete) context.Add(BindingIssues.UnknownBlock(name.At, name.Text, NearestName.Find(name.Text, known)));
        }
        return order.ToImmutable();
    }
}
