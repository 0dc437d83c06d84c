using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Every check of a rule base, by name.</summary>
/// <param name="today">The day against which dates of texts are held.</param>
/// <param name="mainFolder">The folder that others are laid over.</param>
internal sealed class RuleChecks(DateOnly today, string mainFolder)
{
    /// <summary>Checks that judge each piece alone, and so may run on rules that did not bind whole.</summary>
    private readonly IRuleCheck[] _ofPieces =
    [
        new StableTooSoonCheck(today),
        new FigureTwiceCheck(),
        new PracticeShadowCheck(),
        new DeadlineFigureCheck(),
        new BasisOnPracticeCheck(),
        new ArticleInForceCheck(today),
        new ArticleReadCheck(),
        new TextTwiceCheck(),
        new FigureRowsCheck(),
        new SignalsCheck(),
        new HazardPhraseCheck(),
        new HazardSignalsCheck(),
        new RaiseCheck(),
        new CustomerFactCheck(),
        new SystemCheck(),
        new IdentityCheck(),
    ];

    /// <summary>Checks of what is missing, unused or inherited, which would accuse the innocent after an error elsewhere.</summary>
    private IRuleCheck[] OfWhole(Lazy<RuleUses> uses) =>
    [
        new PathCheck(),
        new ShareCheck(),
        new UnreachedPartCheck(),
        new UnansweringTreeCheck(),
        new GoTargetCheck(),
        new DeprecatedTreeCheck(),
        new UnconcludedCauseCheck(),
        new CauseWithoutCaseCheck(),
        new GravestCauseCheck(),
        new GateCheck(),
        new IgnoranceCheck(),
        new HandledTwiceCheck(),
        new TreelessCategoryCheck(),
        new FigureEverywhereCheck(today, uses),
        new FigureUnitCheck(),
        new FigureWrittenOutCheck(),
        new UnusedFactCheck(uses),
        new CauseSentenceCheck(),
        new CauseHandlingCheck(),
        new AskStepCheck(),
        new BorrowedPlaybookCheck(),
        new FileUnknownCheck(),
        new CoveringShareCheck(),
        new WrittenDayCheck(),
        new LimitSideCheck(),
        new RecheckCheck(),
        new WrittenDeadlineCheck(),
        new CatchAllCheck(),
        new GroupCheck(),
        new FromListCheck(),
        new QuestionCheck(),
        new ConditionalStepCheck(),
        new PolarityCheck(),
        new UnusedFigureCheck(mainFolder, uses),
        new GradedTwiceCheck(),
        new AmountCheck(),
        new DeniedSentenceCheck(),
        new PromisedDayCheck(),
        new MissingSlotCheck(),
        new ExpectedEndCheck(),
        new UnsortedChoiceCheck(),
        new UnsettledSumCheck(),
        new ChoiceUseCheck(uses),
        new TwinFactCheck(),
        new CustomerWordCheck(),
    ];

    /// <summary>Checks of what would exhaust those who walk it, other checks among them.</summary>
    private readonly IRuleCheck[] _ofLength = [new WayLengthCheck(), new ComputingLengthCheck()];

    public void Run(RuleBase rules, bool isWhole, ICollection<Issue> issues)
    {
        var before = issues.Count;
        foreach (var check in _ofLength) check.Check(rules, issues);
        isWhole &= issues.Count == before;
        IRuleCheck[] checks = isWhole ? [.. OfWhole(new(() => new RuleUses(rules))), .. _ofPieces] : _ofPieces;
        // No check looks at what another finds, so they run beside one another; what they found is told in their order.
        var found = new List<Issue>[checks.Length];
        Parallel.For(0, checks.Length, at => checks[at].Check(rules, found[at] = []));
        foreach (var issue in found.SelectMany(ofOne => ofOne)) issues.Add(issue);
    }
}
