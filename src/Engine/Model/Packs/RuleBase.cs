using System.Collections.Immutable;

namespace DiagnosisEngine.Model;

/// <summary>All rules of one load: checked, immutable, safe to share between threads.</summary>
public sealed record RuleBase
{
    /// <summary>SHA-256 over all files, hexadecimal; equal digests are equal rules.</summary>
    public required string Digest { get; init; }

    /// <summary>Packs by id.</summary>
    public required ImmutableSortedDictionary<string, RulePack> Packs { get; init; }

    /// <summary>Groups in written order.</summary>
    public ImmutableArray<Group> Groups { get; init; } = [];

    /// <summary>Intents in written order.</summary>
    public ImmutableArray<Intent> Intents { get; init; } = [];

    /// <summary>Emotions in written order, strongest first.</summary>
    public ImmutableArray<Intent> Emotions { get; init; } = [];

    /// <summary>What customers want to come of it, in written order, furthest first: to be compensated, to have it mended, to have said it.</summary>
    public ImmutableArray<Intent> Motives { get; init; } = [];

    /// <summary>Where customers say they turn next, in written order: regulator, media, court.</summary>
    public ImmutableArray<Intent> Escalations { get; init; } = [];

    /// <summary>How customers speak to us, where people should know before they answer, in written order. It judges nobody.</summary>
    public ImmutableArray<Intent> Conduct { get; init; } = [];

    /// <summary>Who in the home needs care, in written order.</summary>
    public ImmutableArray<Intent> Sensitive { get; init; } = [];

    /// <summary>Word lists by name, of all packs.</summary>
    public ImmutableSortedDictionary<string, WordList> Words { get; init; } = ImmutableSortedDictionary<string, WordList>.Empty;

    /// <summary>What was learned from labelled complaints; null: phrases alone are heard.</summary>
    public HearingModel? Learned { get; init; }

    /// <summary>Departments by id.</summary>
    public ImmutableSortedDictionary<string, Department> Departments { get; init; } = ImmutableSortedDictionary<string, Department>.Empty;

    /// <summary>Regions by code.</summary>
    public ImmutableSortedDictionary<string, Region> Regions { get; init; } = ImmutableSortedDictionary<string, Region>.Empty;

    /// <summary>The zone of days, working days and printed times; IANA name: Asia/Shanghai.</summary>
    public string Zone
    {
        get;
        init => (field, TimeZone) = (value, TimeZoneInfo.TryFindSystemTimeZoneById(value, out var found) ? found : TimeZoneInfo.Utc);
    } = "Asia/Shanghai";

    /// <summary><see cref="Zone"/>, looked up once: the system guards its list of zones by a lock. An unknown one, which is an error of the rules, counts as UTC.</summary>
    public TimeZoneInfo TimeZone { get; private init; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>When customers may be called; null: at any hour.</summary>
    public CallingHours? CallingHours { get; init; }

    /// <summary>Working days.</summary>
    public WorkCalendar Calendar { get; init; } = new([], [], null);

    /// <summary>Hazards by id.</summary>
    public ImmutableSortedDictionary<string, Hazard> Hazards { get; init; } = ImmutableSortedDictionary<string, Hazard>.Empty;

    /// <summary>Regulations by id.</summary>
    public ImmutableSortedDictionary<string, Regulation> Regulations { get; init; } = ImmutableSortedDictionary<string, Regulation>.Empty;

    /// <summary>Playbooks by id.</summary>
    public ImmutableSortedDictionary<string, Playbook> Playbooks { get; init; } = ImmutableSortedDictionary<string, Playbook>.Empty;

    /// <summary>Channels by id.</summary>
    public ImmutableSortedDictionary<string, Channel> Channels { get; init; } = ImmutableSortedDictionary<string, Channel>.Empty;

    /// <summary>Techniques in order of their file's <c>rank</c>; the first that holds is used.</summary>
    public ImmutableArray<Technique> Techniques { get; init; } = [];

    /// <summary>Shared sentences of replies.</summary>
    public ReplyBlocks Blocks { get; init; } = new(ImmutableSortedDictionary<string, Sentence>.Empty, []);

    /// <summary>Source material that the rules are held against, as each folder names it.</summary>
    internal ImmutableArray<SheetPath> Sheets { get; init; } = [];

    /// <summary>Every fact of every pack, by id.</summary>
    public ImmutableSortedDictionary<string, FactDefinition> Facts { get; init; } = ImmutableSortedDictionary<string, FactDefinition>.Empty;

    /// <summary>Every category of every pack, by id.</summary>
    public ImmutableSortedDictionary<string, Category> Categories { get; init; } = ImmutableSortedDictionary<string, Category>.Empty;

    /// <summary>Every cause of every pack, by id.</summary>
    public ImmutableSortedDictionary<string, Cause> Causes { get; init; } = ImmutableSortedDictionary<string, Cause>.Empty;

    /// <summary>Every tree of every pack, by id.</summary>
    public ImmutableSortedDictionary<string, DecisionTree> Trees { get; init; } = ImmutableSortedDictionary<string, DecisionTree>.Empty;
}
