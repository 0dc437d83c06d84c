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
        var text = new StringBuilder("# 由 diagnose train 写成，不用手改。每一串字后面是它的分量，正的支持，负的反对。\n# Written by diagnose train, not by hand. Behind each run of characters stands its weight: above 0 it speaks for, below 0 against.\n");
        text.Append(CultureInfo.InvariantCulture, $"texts: {model.Texts}\nraise: {model.Raise}\nsilence: {model.Silence}\n");
        var p = model.Phrases;
        text.Append(CultureInfo.InvariantCulture, $"phrases: {{ strong: {p.Strong}, weak: {p.Weak}, against: {p.Against}, danger: {p.Danger} }}\n");
        foreach (var (key, labels) in new[] { ("groups", model.Groups), ("categories", model.Categories), ("hazards", model.Hazards) })
        {
            text.Append(key).Append(":\n");
            foreach (var (id, label) in labels) Write(text, "  ", id, label);
        }
        if (model.AnyDanger is { } danger) Write(text, "", "any-danger", danger);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string indent, string id, LabelWeights label)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}{id}:\n{indent}  start: {label.Start}\n{indent}  runs: [");
        var line = "";
        foreach (var (gram, weight) in label.Grams)
        {
            var run = string.Create(CultureInfo.InvariantCulture, $"{gram} {weight}");
            if (line.Length + run.Length > Width)
            {
                text.Append('\n').Append(indent).Append("    ").Append(line);
                line = "";
            }
            line += run + ", ";
        }
        text.Append('\n').Append(indent).Append("    ").Append(line.TrimEnd(' ', ',')).Append("]\n");
    }
}
