using System.Collections.Immutable;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>
/// Puts the documents of one load together, pass by pass: names, packs, facts, figures, computed facts, and then everything
/// that may name them.
/// </summary>
internal sealed class RuleAssembly
{
    private readonly ImmutableArray<RuleDocument> _documents;
    private readonly BindingContext _context;
    private readonly OverlayBinder _overlays;

    public RuleAssembly(ImmutableArray<RuleDocument> documents, ImmutableArray<RuleFilePath> unreadable, string mainFolder, List<Issue> issues)
    {
        _documents = documents;
        _context = new BindingContext(RegionsBinder.ReadZone(Of(RuleFileKind.Regions).FirstOrDefault(), issues), issues);
        var collector = new NameCollector(_context.Names, mainFolder, issues);
        // Of a name declared twice the narrower file is told: what a pack has, a family does not declare again.
        // Between folders it is the one laid over.
        foreach (var document in documents.OrderBy(document => document.Start.Path.StartsWith(mainFolder + "/", StringComparison.Ordinal) ? 0 : 1).ThenBy(document => document.Path.Family is null ? 0 : 1)) collector.Collect(document);
        foreach (var path in unreadable) collector.Missing(path);
        if (SharedFolder.Missing(documents, unreadable) is { } alone)
        {
            issues.Add(BindingIssues.SharedListsMissing(alone.Start, mainFolder));
            foreach (var table in _context.Names.All) table.IsIncomplete = true;
        }
        _overlays = new OverlayBinder(_context, mainFolder);
    }

    public RuleBase Bind(string digest)
    {
        var rules = BindFoundations(new RuleBase { Digest = digest, Packs = ImmutableSortedDictionary<string, RulePack>.Empty, Zone = _context.Zone.Id });
        rules = BindShared(rules);
        return BindPacks(rules);
    }

    /// <summary>What formulas stand on: packs, facts, figures.</summary>
    private RuleBase BindFoundations(RuleBase rules)
    {
        foreach (var document in Of(RuleFileKind.Overlay)) _overlays.Bind(document);
        foreach (var document in Of(RuleFileKind.Regions)) _overlays.CheckZone(document);
        foreach (var document in Of(RuleFileKind.Pack))
            if (PackBinder.Bind(document, _context) is { } pack) _context.Packs[pack.Id] = pack;
        foreach (var document in Of(RuleFileKind.Pack)) PackBinder.BindAddition(document, _context);
        ReportMissingManifests();
        var vocabulary = new VocabularyBinder(_context);
        foreach (var document in Of(RuleFileKind.Vocabulary)) vocabulary.BindDefinitions(document);
        var regulations = new RegulationBinder(_context, new FigureBinder(_context, _context.ScopeOf(null)));
        var bound = Of(RuleFileKind.Regulation).Select(regulations.Bind).OfType<Regulation>().DistinctBy(r => r.Id).Select(_overlays.Lay)
            .ToImmutableSortedDictionary(r => r.Id, r => r, StringComparer.Ordinal);
        foreach (var figures in bound.Values.SelectMany(r => r.Versions).SelectMany(v => v.Articles).SelectMany(a => a.Figures).GroupBy(f => f.Name))
            _context.Figures[figures.Key] = [.. figures];
        _context.Settings = new FigureSettings(bound.Values);
        vocabulary.BindFormulas();
        foreach (var document in Of(RuleFileKind.Pack)) PackBinder.CheckIdentity(document, _context);
        foreach (var document in Of(RuleFileKind.Pack)) PackBinder.CheckSystems(document, _context);
        return rules with { Regulations = bound, Facts = _context.Facts.ToImmutableSortedDictionary(StringComparer.Ordinal) };
    }

    /// <summary>The files beside the packs.</summary>
    private RuleBase BindShared(RuleBase rules)
    {
        var all = _context.ScopeOf(null);
        var calendar = new CalendarBinder(_context);
        foreach (var document in Of(RuleFileKind.Calendar)) calendar.Bind(document);
        var sheets = Of(RuleFileKind.KnowledgeIndex).SelectMany(document => KnowledgeIndexBinder.Bind(document, _context)).ToImmutableArray();
        var hazards = new HazardsBinder(_context);
        foreach (var document in Of(RuleFileKind.Hazards)) hazards.BindShared(document);
        foreach (var document in Of(RuleFileKind.PackHazards)) hazards.BindPack(document);
        var words = Of(RuleFileKind.Intents).Select(document => IntentsBinder.Bind(document, _context)).ToList();
        var blocks = Of(RuleFileKind.Blocks).Select(document => BlocksBinder.Bind(document, _context)).ToList();
        return rules with
        {
            Sheets = sheets,
            Regions = Of(RuleFileKind.Regions).SelectMany(document => RegionsBinder.Bind(document, _context)).ToImmutableSortedDictionary(StringComparer.Ordinal),
            CallingHours = Of(RuleFileKind.Regions).Select(document => RegionsBinder.ReadCallingHours(document, _context.Issues)).FirstOrDefault(hours => hours is not null),
            Groups = [.. Of(RuleFileKind.Groups).SelectMany(document => GroupsBinder.Bind(document, _context))],
            Departments = Of(RuleFileKind.Departments).SelectMany(document => DepartmentsBinder.Bind(document, _context)).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Intents = [.. words.SelectMany(lists => lists.Intents)],
            Emotions = [.. words.SelectMany(lists => lists.Emotions)],
            Motives = [.. words.SelectMany(lists => lists.Motives)],
            Escalations = [.. words.SelectMany(lists => lists.Escalations)],
            Conduct = [.. words.SelectMany(lists => lists.Conduct)],
            Sensitive = [.. words.SelectMany(lists => lists.Sensitive)],
            Words = ById(Of(RuleFileKind.Words).SelectMany(document => WordsBinder.Bind(document, _context)), list => list.Id),
            Learned = Of(RuleFileKind.Learned).Select(document => HearingModelBinder.Bind(document, _context)).ToList().LastOrDefault(),
            Calendar = calendar.Calendar,
            Hazards = hazards.Hazards,
            Playbooks = ById(Of(RuleFileKind.Playbook).Select(document => PlaybookBinder.Bind(document, _context, all)), playbook => playbook.Id),
            Channels = ById(Of(RuleFileKind.Channel).Select(document => ChannelBinder.Bind(document, _context)), channel => channel.Id),
            Techniques = [.. Of(RuleFileKind.Technique).Select(document => TechniqueBinder.Bind(document, _context))
                .Where(pair => pair is not null).Select(pair => pair!.Value).OrderBy(pair => pair.Rank).ThenBy(pair => pair.Technique.Id, StringComparer.Ordinal)
                .Select(pair => pair.Technique).DistinctBy(technique => technique.Id)],
            Blocks = new ReplyBlocks(
                blocks.SelectMany(b => b.Blocks).DistinctBy(pair => pair.Key).ToImmutableSortedDictionary(StringComparer.Ordinal), [.. blocks.SelectMany(b => b.NeverSay)]),
        };
    }

    private RuleBase BindPacks(RuleBase rules)
    {
        var everything = _context.ScopeOf(null);
        var packs = _context.Packs.Values.Select(pack => new PackContents(_context, [.. _documents.Where(d => d.Path.Pack == pack.Id)]).Bind(pack, everything)).ToList();
        // What one pack's files add may belong to another's category.
        packs = [.. packs.Select(Lay)];
        return rules with
        {
            Packs = ById(packs, pack => pack.Id),
            Categories = ById(packs.SelectMany(pack => pack.Categories), category => category.Id),
            Causes = ById(packs.SelectMany(pack => pack.Causes.Values), cause => cause.Id),
            Trees = ById(packs.SelectMany(pack => pack.Trees.Values), tree => tree.Id),
        };
    }

    private RulePack Lay(RulePack pack) =>
        pack with
        {
            Categories = [.. pack.Categories.Select(category => category with { Signals = _context.MoreSignals.GetValueOrDefault(category.Id, []).Aggregate(category.Signals, Joined) })],
            Trees = pack.Trees.ToImmutableSortedDictionary(pair => pair.Key, pair => _overlays.Lay(pair.Value), StringComparer.Ordinal),
        };

    private static Signals Joined(Signals one, Signals more) => new(one.Strong.AddRange(more.Strong), one.Weak.AddRange(more.Weak), one.Not.AddRange(more.Not));

    private void ReportMissingManifests()
    {
        if (_context.Names.Packs.IsIncomplete) return;
        foreach (var folder in _documents.Where(d => d.Path.Pack is not null && !_context.Packs.ContainsKey(d.Path.Pack)).GroupBy(d => d.Path.Pack!))
            _context.Add(BindingIssues.PackWithoutManifest(folder.First().Start, folder.Key));
    }

    private static ImmutableSortedDictionary<string, T> ById<T>(IEnumerable<T> all, Func<T, string> id) =>
        all.DistinctBy(id).ToImmutableSortedDictionary(id, one => one, StringComparer.Ordinal);

    private IEnumerable<RuleDocument> Of(RuleFileKind kind) => _documents.Where(document => document.Path.Kind == kind);
}
