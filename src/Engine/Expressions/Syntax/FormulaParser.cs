using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>
/// Words to syntax, by descent: or, and, not, comparison, sum, product, sign, operand.
/// Stops at the first mistake, since what follows it is guesswork.
/// </summary>
internal sealed class FormulaParser
{
    public const int LongestText = 2_000;
    private const int DeepestNesting = 32;

    private readonly List<Token> _tokens;
    private readonly SourceSpan _at;
    private int _position;
    private int _depth;

    private FormulaParser(string text, SourceSpan at)
    {
        _at = at;
        if (text.Length > LongestText) throw new FormulaSyntaxException(FormulaIssues.TooLong(at, LongestText));
        if (string.IsNullOrWhiteSpace(text)) throw new FormulaSyntaxException(FormulaIssues.Empty(at));
        _tokens = FormulaLexer.Read(text);
    }

    private Token Current => _tokens[_position];

    /// <summary>A whole condition or value.</summary>
    public static SyntaxNode ReadExpression(string text, SourceSpan at)
    {
        var parser = new FormulaParser(text, at);
        return parser.Whole(parser.Or());
    }

    /// <summary>A test of a fact whose name is left out.</summary>
    public static SyntaxNode ReadTest(string text, SourceSpan at, string fact)
    {
        var parser = new FormulaParser(text, at);
        var test = parser.UnaryTest();
        if (parser.Current.Kind == TokenKind.Word || Operator(parser.Current) is not null)
            throw parser.Mistake(place => FormulaIssues.WholeConditionInTest(place, fact));
        return parser.Whole(test);
    }

    private SyntaxNode Whole(SyntaxNode node)
    {
        if (Current.Kind == TokenKind.End) return node;
        if (Current.Is(",")) throw Mistake(FormulaIssues.CommaOutside);
        if (Current.Is("..")) throw Mistake(FormulaIssues.BareInterval);
        if (Current.Is(")") || Current.Is("]")) throw Mistake(place => FormulaIssues.NothingToClose(place, Current.Text));
        throw Unexpected(" and 或 or", "`and` or `or`");
    }

    private SyntaxNode UnaryTest()
    {
        var start = Current.Start;
        if (Current.IsWord("in"))
        {
            Take();
            var members = Members();
            return new MembershipNode(null, members, start, Previous.End);
        }
        if (Current.IsWord("not") && Next.Is("("))
        {
            Take();
            var members = Members();
            return new NotNode(new MembershipNode(null, members, start, Previous.End), start, Previous.End);
        }
        return Member();
    }

    private SyntaxNode Or() => Nested(() =>
    {
        var first = And(out var mixed);
        if (!Current.IsWord("or")) return first;
        var operands = ImmutableArray.CreateBuilder<SyntaxNode>();
        operands.Add(first);
        while (Current.IsWord("or"))
        {
            if (mixed) throw Mistake(FormulaIssues.MixedAndOr);
            Take();
            operands.Add(And(out mixed));
        }
        if (mixed) throw new FormulaSyntaxException(FormulaIssues.MixedAndOr(_at.Slice(operands[^1].Start, operands[^1].Length)));
        return new LogicalNode(false, operands.ToImmutable());
    });

    private SyntaxNode And(out bool several)
    {
        var first = Not();
        several = Current.IsWord("and");
        if (!several) return first;
        var operands = ImmutableArray.CreateBuilder<SyntaxNode>();
        operands.Add(first);
        while (Current.IsWord("and"))
        {
            Take();
            operands.Add(Not());
        }
        return new LogicalNode(true, operands.ToImmutable());
    }

    private SyntaxNode Not()
    {
        if (!Current.IsWord("not")) return Comparison();
        var word = Take();
        if (!Current.Is("(")) throw new FormulaSyntaxException(FormulaIssues.NotWithoutBrackets(_at.Slice(word.Start, word.Length)));
        Take();
        var operand = Or();
        Close(")", word);
        return new NotNode(operand, word.Start, Previous.End);
    }

    private SyntaxNode Comparison()
    {
        var left = Sum();
        var ofCase = left is LeafNode { Token: { Kind: TokenKind.Word } word } && word.Text.StartsWith("case.", StringComparison.Ordinal);
        if (Operator(Current) is { } comparison)
        {
            Take();
            var right = ofCase ? CaseKey() : Sum();
            if (Operator(Current) is not null || Current.IsWord("in")) throw Mistake(FormulaIssues.ChainedComparison);
            return new ComparisonNode(comparison, left, right);
        }
        if (!Current.IsWord("in")) return left;
        Take();
        var members = Members(ofCase);
        return new MembershipNode(left, members, left.Start, Previous.End);
    }

    /// <summary>What follows <c>in</c>: a list in brackets, an interval, or one figure.</summary>
    private ImmutableArray<SyntaxNode> Members(bool ofCase = false)
    {
        var opening = Current;
        if (!opening.Is("(")) return [opening.Is("[") ? Member() : Sum()];
        Take();
        var members = ImmutableArray.CreateBuilder<SyntaxNode>();
        do
        {
            if (members.Count > 0) Take();
            var member = ofCase ? CaseKey() : Member();
            if (members.Count == 0 && Current.Is("..")) return [Interval(opening, member)];
            members.Add(member);
        }
        while (Current.Is(","));
        Close(")", opening);
        return members.ToImmutable();
    }

    private SyntaxNode Member()
    {
        var start = Current;
        if (Operator(start) is { } comparison)
        {
            Take();
            return new TestNode(comparison, Sum(), start.Start);
        }
        if (start.Is("["))
        {
            Take();
            return Interval(start, Sum());
        }
        if (!start.Is("(")) return Sum();
        var back = _position;
        Take();
        var low = Nested(Sum);
        if (Current.Is("..")) return Interval(start, low);
        _position = back;
        return Sum();
    }

    private IntervalNode Interval(Token opening, SyntaxNode low)
    {
        if (!Current.Is("..")) throw Unexpected("..", "`..`");
        Take();
        var high = Sum();
        if (!Current.Is(")") && !Current.Is("]")) throw Mistake(place => FormulaIssues.NotClosed(place, opening.Text, ")”或“]", ")` or `]"));
        var closing = Take();
        return new IntervalNode(low, high, opening.Text == "(", closing.Text == ")", opening.Start, closing.End);
    }

    private SyntaxNode Sum()
    {
        var left = Product();
        while (Current.Is("+") || Current.Is("-"))
        {
            var sign = Take();
            left = Deeper(left, new ArithmeticNode(sign.Text == "+" ? ArithmeticOperator.Add : ArithmeticOperator.Subtract, left, Product()));
        }
        return left;
    }

    private SyntaxNode Product()
    {
        var left = Signed();
        while (Current.Is("*") || Current.Is("/"))
        {
            var sign = Take();
            left = Deeper(left, new ArithmeticNode(sign.Text == "*" ? ArithmeticOperator.Multiply : ArithmeticOperator.Divide, left, Signed()));
        }
        return left;
    }

    /// <summary>A long chain of operations is a deep tree too.</summary>
    private ArithmeticNode Deeper(SyntaxNode left, ArithmeticNode node)
    {
        var depth = 0;
        for (SyntaxNode inner = left; inner is ArithmeticNode next; inner = next.Left)
            if (++depth > DeepestNesting) throw Mistake(place => FormulaIssues.TooDeep(place, DeepestNesting));
        return node;
    }

    private SyntaxNode Signed()
    {
        if (!Current.Is("-")) return Operand();
        var sign = Take();
        return Nested(() => new NegativeNode(Signed(), sign.Start));
    }

    private SyntaxNode Operand()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Word when token.Text is "max" or "min" && Next.Is("("):
                return Extreme();
            case TokenKind.Word when token.Text is "and" or "or" or "in" or "not":
                throw Unexpected("一个值", "a value");
            case TokenKind.Word when Next.Is("("):
                throw Mistake(place => FormulaIssues.UnknownFunction(place, token.Text));
            case TokenKind.Word or TokenKind.Number or TokenKind.Date or TokenKind.DateTime or TokenKind.Season or TokenKind.Figure or TokenKind.Text:
                return new LeafNode(Take());
            case TokenKind.Sign when token.Text == "(":
                Take();
                var inner = Or();
                Close(")", token);
                return inner;
            case TokenKind.Sign when token.Text == "[":
                throw Mistake(FormulaIssues.BareInterval);
            default:
                throw Unexpected("一个值", "a value");
        }
    }

    private ExtremeNode Extreme()
    {
        var name = Take();
        Take();
        var operands = ImmutableArray.CreateBuilder<SyntaxNode>();
        do
        {
            if (operands.Count > 0) Take();
            operands.Add(Nested(Sum));
        }
        while (Current.Is(","));
        Close(")", name);
        return new ExtremeNode(name.Text == "max", operands.ToImmutable(), name.Start, Previous.End);
    }

    /// <summary>Ids of intents and the like are kebab-case; their parts stand close together.</summary>
    private SyntaxNode CaseKey()
    {
        if (Current.Kind is not (TokenKind.Word or TokenKind.Number)) return Sum();
        var first = Take();
        var text = first.Text;
        while (Current.Start == Previous.End && (Current.Is("-") || Current.Kind is TokenKind.Word or TokenKind.Number)) text += Take().Text;
        return new LeafNode(first with { Text = text, Length = text.Length });
    }

    private SyntaxNode Nested(Func<SyntaxNode> read)
    {
        if (++_depth > DeepestNesting) throw Mistake(place => FormulaIssues.TooDeep(place, DeepestNesting));
        var node = read();
        _depth--;
        return node;
    }

    private Token Next => _tokens[Math.Min(_position + 1, _tokens.Count - 1)];

    private Token Previous => _tokens[_position - 1];

    private Token Take() => Current.Kind == TokenKind.End ? Current : _tokens[_position++];

    private void Close(string bracket, Token opening)
    {
        if (Current.Is(bracket)) { Take(); return; }
        if (Current.Kind == TokenKind.End)
            throw new FormulaSyntaxException(FormulaIssues.NotClosed(_at.Slice(opening.Start, opening.Length), opening.Text, bracket, bracket));
        throw Unexpected($"“{bracket}”", $"`{bracket}`");
    }

    private static Comparison? Operator(Token token) => token.Kind != TokenKind.Sign ? null : token.Text switch
    {
        "=" => Model.Comparison.Equal,
        "!=" => Model.Comparison.NotEqual,
        "<" => Model.Comparison.Less,
        "<=" => Model.Comparison.LessOrEqual,
        ">" => Model.Comparison.Greater,
        ">=" => Model.Comparison.GreaterOrEqual,
        _ => null,
    };

    private FormulaSyntaxException Unexpected(string chinese, string english) => Mistake(place => Current.Kind switch
    {
        TokenKind.Foreign => FormulaIssues.ForeignSign(place, Current.Text, FormulaLexer.Meant(Current.Text)),
        TokenKind.End => FormulaIssues.EndsTooSoon(place, chinese, english),
        _ => FormulaIssues.Unexpected(place, Current.Text, chinese, english),
    });

    private FormulaSyntaxException Mistake(Func<SourceSpan, Issue> issue) => new(issue(_at.Slice(Current.Start, Math.Max(1, Current.Length))));
}
