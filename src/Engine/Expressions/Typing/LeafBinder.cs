using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Expressions;

/// <summary>Finds what a single word, number or date of a formula means.</summary>
internal sealed class LeafBinder(TypeScope scope, SourceSpan at, ICollection<Issue> issues)
{
    /// <summary>What others write for true and false.</summary>
    private static readonly HashSet<string> Flags = new(["yes", "no", "y", "n", "on", "off", "t", "f", "true", "false", "是", "否", "有", "没有", "对", "不是"], StringComparer.OrdinalIgnoreCase);

    public bool NeedsNeighbour(Token token) => token.Kind == TokenKind.Word && !IsLanguage(token.Text) && !scope.Facts.ContainsKey(token.Text)
        || token.Kind == TokenKind.Figure && !scope.Figures.ContainsKey(token.Text);

    public TypedExpression? Bind(Token token, FormulaType? beside)
    {
        if (token.Text == "none" && token.Kind == TokenKind.Word) return Literal(null, new FormulaType(FormulaKind.None), token);
        if (beside?.Choices is { } list && token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Text && Key(token, list, out var key)) return key;
        return token.Kind switch
        {
            TokenKind.Word => Word(token, beside),
            TokenKind.Number => Number(token),
            TokenKind.Figure => Figure(token, beside),
            TokenKind.Date => Written(token, TimeReader.Date(token.Text), ValueMessages.NotDate),
            TokenKind.DateTime => Written(token, TimeReader.DateTime(token.Text, scope.Zone), ValueMessages.NotDateTime),
            TokenKind.Season => Written(token, TimeReader.Season(token.Text), ValueMessages.NotSeason),
            _ => Literal(new TextValue(token.Text), new FormulaType(FormulaKind.Text), token),
        };
    }

    private static bool IsLanguage(string word) => word is "none" or "true" or "false" or "now" or "today" || word.StartsWith("case.", StringComparison.Ordinal);

    /// <summary>Beside a choice a word is a key of its list, or else a fact; a number can only be a key.</summary>
    private bool Key(Token token, FactDefinition list, out TypedExpression? bound)
    {
        var text = token.Text;
        bound = list.Choices.Any(c => c.Key == text) ? Literal(new ChoiceValue(text), new FormulaType(FormulaKind.Choice) { Choices = list }, token) : null;
        if (bound is not null) return true;
        if (token.Kind == TokenKind.Word && (scope.Facts.ContainsKey(text) || IsLanguage(text))) return false;
        if (token.Kind == TokenKind.Word && text.Contains('.', StringComparison.Ordinal)) return false;
        var keys = list.Choices.Select(c => c.Key).ToList();
        issues.Add(FormulaIssues.UnknownChoice(Place(token), text, list.Id, keys, NearestName.Find(text, keys)));
        return true;
    }

    private TypedExpression? Word(Token token, FormulaType? beside)
    {
        switch (token.Text)
        {
            case "true" or "false": return Literal(new BooleanValue(token.Text == "true"), new FormulaType(FormulaKind.Boolean), token);
            case "now": return new(new ClockExpression(false, token.Start, token.Length), new FormulaType(FormulaKind.DateTime));
            case "today": return new(new ClockExpression(true, token.Start, token.Length), new FormulaType(FormulaKind.Date));
            case "unknown": issues.Add(FormulaIssues.ReservedWord(Place(token), token.Text)); return null;
        }
        if (token.Text.StartsWith("case.", StringComparison.Ordinal)) return Case(token);
        if (beside?.Kind == FormulaKind.CaseWord) return Literal(new ChoiceValue(token.Text), beside, token);
        if (scope.Facts.TryGetValue(token.Text, out var fact)) return new(new FactExpression(fact.Id, token.Start, token.Length), FormulaType.Of(fact));
        issues.Add(beside?.Kind == FormulaKind.Boolean && Flags.Contains(token.Text)
            ? FormulaIssues.NotTrueOrFalse(Place(token), token.Text)
            : FormulaIssues.UnknownFact(Place(token), token.Text, NearestName.Find(token.Text, scope.Facts.Keys)));
        return null;
    }

    private TypedExpression? Case(Token token)
    {
        FormulaType? type = token.Text switch
        {
            "case.emotion" or "case.intent" or "case.motive" or "case.liable" or "case.status"
                or "case.channel" or "case.pack" or "case.respond" or "case.resolve" => new(FormulaKind.CaseWord),
            "case.refusal" or "case.ends" or "case.unreachable" or "case.onward" => new(FormulaKind.Boolean),
            "case.causes" or "case.escalations" or "case.conduct" or "case.sensitive" => new(FormulaKind.CaseWord) { Many = true },
            _ => null,
        };
        if (type is not null && scope.AllowCase) return new(new CaseExpression(token.Text["case.".Length..], token.Start, token.Length), type);
        issues.Add(type is null ? FormulaIssues.UnknownCaseProperty(Place(token), token.Text) : FormulaIssues.CaseNotHere(Place(token), token.Text));
        return null;
    }

    private TypedExpression? Number(Token token)
    {
        if (token.UnitText.Length == 0) return Literal(new NumberValue(token.Number, Unit.None), new FormulaType(FormulaKind.Number) { TakesUnit = true }, token);
        if (QuantityReader.Duration(Interval.Point(token.Number), token.UnitText) is { } duration)
            return Literal(duration, new FormulaType(FormulaKind.Duration) { Counts = duration.Kind }, token);
        if (UnitCatalog.Find(token.UnitText) is { } found)
            return Literal(new NumberValue(token.Number, found), new FormulaType(FormulaKind.Number) { Unit = found }, token);
        issues.Add(UnitMessages.UnknownAt(at.Slice(token.End - token.UnitText.Length, token.UnitText.Length), token.UnitText));
        return null;
    }

    private TypedExpression? Figure(Token token, FormulaType? beside)
    {
        if (!scope.Figures.TryGetValue(token.Text, out var figures) || figures.IsEmpty)
        {
            issues.Add(FormulaIssues.UnknownFigure(Place(token), token.Text, NearestName.Find(token.Text, scope.Figures.Keys), NearestName.Sharing(token.Text, scope.Figures.Keys), beside?.FigureExample));
            return null;
        }
        FormulaType? type = null;
        foreach (var value in figures.SelectMany(f => f.Table is null ? [f.Value] : f.Table.Rows.Select(r => (Value?)r.Value)))
        {
            if (FormulaType.Of(value) is not { } next) continue;
            if (type is not null && (type.Kind != next.Kind || !UnitAlgebra.Same(type.Unit, next.Unit)))
            {
                issues.Add(FormulaIssues.FigureOfTwoTypes(Place(token), token.Text, type.Words, next.Words));
                return null;
            }
            type = type is null ? next : type with { Counts = type.Counts == next.Counts ? type.Counts : null };
        }
        return type is null ? null : new(new FigureExpression(token.Text, token.Start, token.Length), type);
    }

    private TypedExpression? Written(Token token, Value? value, Func<string, Bilingual> problem)
    {
        if (value is not null) return Literal(value, FormulaType.Of(value)!, token);
        issues.Add(FormulaIssues.BadLiteral(Place(token), problem(token.Text)));
        return null;
    }

    private static TypedExpression Literal(Value? value, FormulaType type, Token token) => new(new LiteralExpression(value, token.Start, token.Length), type);

    private SourceSpan Place(Token token) => at.Slice(token.Start, token.Length);
}
