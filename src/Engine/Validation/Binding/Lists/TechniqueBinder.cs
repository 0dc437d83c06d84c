using System.Collections.Immutable;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds the files of <c>replies/techniques/</c>.</summary>
internal static class TechniqueBinder
{
    /// <summary>The technique and its place in the order of trial; null when its condition is missing or wrong.</summary>
    public static (decimal Rank, Technique Technique)? Bind(RuleDocument document, BindingContext context)
    {
        var scope = context.ScopeOfTechnique();
        var reader = document.Reader(context.Issues);
        var title = reader.RequiredText("title");
        reader.RequiredNode("rank");
        var rank = reader.Number("rank") ?? decimal.MaxValue;
        var knowledge = context.Names.Knowledge.Read(reader, context);
        reader.RequiredNode("when");
        var because = reader.Text("because");
        var when = scope.Condition(reader, "when");
        var blocks = BlocksBinder.Sentences(reader, "blocks", new SentenceBinder(context, scope));
        var order = reader.Has("order") ? ChannelBinder.Order(reader.RequiredScalars("order"), blocks.Keys, context) : (ImmutableArray<string>?)null;
        reader.Allow("note", "notes");
        reader.Done();
        return when is null ? null : (rank, new Technique(document.Path.Id, title, knowledge, when, blocks, order, document.Start) { Because = because });
    }
}
