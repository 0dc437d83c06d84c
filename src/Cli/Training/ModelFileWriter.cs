using System.Globalization;
using System.Text;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Cli.Training;

/// <summary>Writes <c>hearing.yaml</c>: a text to be read and compared, heaviest runs first.</summary>
internal static class ModelFileWriter
{
    private const int Width = 160;

    public static string Write(HearingModel model)
    {
        var text = new StringBuilder("# 由 diagnose train 写成，不用手改。分量相同的几串字写在一起，后面是分量，正的支持，负的反对。\n# Written by diagnose train, not by hand. Runs of characters of one weight stand together, the weight behind them: above 0 they speak for, below 0 against.\n");
        text.Append(CultureInfo.InvariantCulture, $"texts: {model.Texts}\nraise: {model.Raise}\nsilence: {model.Silence}\n");
        var p = model.Phrases;
        text.Append(CultureInfo.InvariantCulture, $"phrases: {{ strong: {p.Strong}, weak: {p.Weak}, against: {p.Against}, danger: {p.Danger} }}\n");
        foreach (var (key, labels) in new[] { ("groups", model.Groups), ("traits", model.Traits), ("categories", model.Categories), ("hazards", model.Hazards) })
        {
            if (labels.IsEmpty) continue;
            text.Append(key).Append(":\n");
            foreach (var (id, label) in labels) Write(text, "  ", id, label);
        }
        if (model.AnyDanger is { } danger) Write(text, "", "any-danger", danger);
        if (model.PlainDanger is { } plain) Write(text, "", "plain-danger", plain);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string indent, string id, LabelWeights label)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}{id}:\n{indent}  start: {label.Start}\n{indent}  runs: [");
        foreach (var same in label.Grams.GroupBy(g => g.Weight)) Write(text, indent + "    ", string.Create(CultureInfo.InvariantCulture, $" {same.Key},"), same.Select(g => g.Gram));
        text.Append('\n').Append(indent).Append("  ]\n");
    }

    private static void Write(StringBuilder text, string indent, string weight, IEnumerable<string> grams)
    {
        var line = new StringBuilder();
        foreach (var gram in grams)
        {
            if (line.Length + 1 + gram.Length > Width)
            {
                text.Append('\n').Append(indent).Append(line).Append(weight);
                line.Clear();
            }
            line.Append(line.Length == 0 ? "" : " ").Append(gram);
        }
        text.Append('\n').Append(indent).Append(line).Append(weight);
    }
}
