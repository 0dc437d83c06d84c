using DiagnosisEngine.Issues;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Names in formulas are joined by underscores; those of files and packs by hyphens, which here are minus signs.</summary>
internal sealed class HyphenCheck(TypeScope scope, SourceSpan at, ICollection<Issue> issues)
{
    /// <summary>The difference of two words is a name that somebody wrote with a hyphen, and was told so.</summary>
    /// <param name="node">The difference.</param>
    /// <param name="beside">What it is compared with.</param>
    public bool IsTold(ArithmeticNode node, FormulaType? beside)
    {
        var words = new List<Token>();
        if (!Collect(node, words) || words.TrueForAll(word => word.Kind == TokenKind.Word && scope.Facts.ContainsKey(word.Text))) return false;
        var meant = string.Join('_', words.Select(word => word.Text));
        var place = at.Slice(node.Start, node.Length);
        var written = string.Join('-', words.Select(word => word.Text));
        if (words[0].Kind == TokenKind.Figure)
        {
            if (!scope.Figures.ContainsKey(meant)) return false;
            issues.Add(FormulaIssues.HyphenInFigure(place, written, meant));
        }
        else
        {
            if (!scope.Facts.ContainsKey(meant) && beside?.Choices?.Choices.Any(choice => choice.Key == meant) != true) return false;
            issues.Add(FormulaIssues.HyphenInName(place, written, meant));
        }
        return true;
    }

    /// <summary>Words with nothing between them but one minus sign.</summary>
    private static bool Collect(SyntaxNode node, List<Token> words)
    {
        if (node is LeafNode { Token.Kind: TokenKind.Word or TokenKind.Figure } leaf)
        {
            words.Add(leaf.Token);
            return words.Count == 1 || leaf.Token.Kind == TokenKind.Word;
        }
        return node is ArithmeticNode { Operator: Model.ArithmeticOperator.Subtract } difference
            && Collect(difference.Left, words) && difference.Right.Start == difference.Left.End + 1 && Collect(difference.Right, words);
    }
}
