using System.Collections.Immutable;
using DiagnosisEngine.Documents;
using DiagnosisEngine.Issues;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Validation;

/// <summary>Binds nodes: each holds exactly one of ask with branches, first, all, conclude, go.</summary>
internal sealed class NodeBinder
{
    private static readonly string[] Kinds = ["ask", "first", "all", "conclude", "go"];

    private readonly BindingContext _context;
    private readonly BindingScope _scope;
    private readonly GoTargets _targets;
    private readonly string _pack;
    private readonly BranchBinder _branches;
    private readonly FactCoverage _coverage;

    public NodeBinder(BindingContext context, BindingScope scope, GoTargets targets, string pack)
    {
        (_context, _scope, _targets, _pack) = (context, scope, targets, pack);
        _branches = new BranchBinder(context, scope, this);
        _coverage = new FactCoverage(context.Settings, context.Zone);
    }

    /// <summary>A node in a mapping of its own.</summary>
    public Node? Bind(MappingReader reader, string path)
    {
        var node = BindKeys(reader, path);
        reader.Done();
        return node;
    }

    /// <summary>The node below <c>otherwise</c> or <c>unknown</c>; null when absent.</summary>
    public Node? BindDefault(MappingReader reader, string key, string path) => reader.Reader(key) is { } below ? Bind(below, path) : null;

    /// <summary>The node among the keys of a mapping that may hold others too; the caller says when all are read.</summary>
    public Node? BindKeys(MappingReader reader, string path)
    {
        var written = Kinds.Where(reader.Has).ToList();
        if (!reader.Has("ask") && reader.Has("branches"))
        {
            _context.Add(BindingIssues.BranchesWithoutAsk(reader.AtKey("branches")));
            if (written.Count == 0) written.Add("branches");
        }
        if (written.Count == 0) _context.Add(BindingIssues.NodeWithout(reader.At));
        if (written.Count > 1) _context.Add(BindingIssues.NodeWithSeveral(reader.AtKey(written[1]), written));
        if (written.Count != 1 || written[0] == "branches")
        {
            reader.Allow("because", "otherwise", "unknown", "explains", "branches");
            return null;
        }
        var because = reader.Text("because");
        Node? node = written[0] switch
        {
            "ask" => Ask(reader, path),
            "first" => new FirstNode { Path = path, Branches = Branches(reader, "first", path, null, inAll: false) },
            "all" => All(reader, path),
            "conclude" => Conclude(reader, path),
            _ => Go(reader, path),
        };
        Misplaced(reader, node is not AllNode, "explains", "写有 all 的那一步", "beside all");
        if (node is DecidingNode deciding)
            node = deciding with { Otherwise = BindDefault(reader, "otherwise", $"{path}.otherwise"), Unknown = BindDefault(reader, "unknown", $"{path}.unknown") };
        else
            foreach (var key in new[] { "otherwise", "unknown" }) Misplaced(reader, written[0] is "conclude" or "go", key, " ask、first、all 旁边", "beside ask, first or all");
        return node is null ? null : node with { Because = because, At = reader.At };
    }

    private AskNode? Ask(MappingReader reader, string path)
    {
        var name = reader.Scalar("ask");
        var fact = name is null ? null : _scope.Fact(name);
        if (name is not null && !reader.Has("branches")) _context.Add(BindingIssues.AskWithoutBranches(name.At, name.Text));
        var branches = fact is null || !reader.Has("branches") ? [] : Branches(reader, "branches", path, fact, inAll: false);
        if (fact is not null) return new AskNode { Path = path, Fact = fact.Id, Branches = branches, Covers = _coverage.Covers(fact, branches) };
        reader.Allow("branches", "otherwise", "unknown");
        return null;
    }

    private AllNode All(MappingReader reader, string path)
    {
        var explains = reader.Scalar("explains");
        var total = explains is null ? null : _scope.Fact(explains);
        if (total is not null && total.Type != FactType.Number) _context.Add(BindingIssues.NotANumber(explains!.At, "explains", total.Id));
        return new AllNode { Path = path, Explains = total?.Id, Branches = Branches(reader, "all", path, null, inAll: true, total) };
    }

    private ConcludeNode? Conclude(MappingReader reader, string path)
    {
        ImmutableArray<string> causes = [.. reader.RequiredScalars("conclude")
            .Select(name => _context.ResolveSeen(_context.Names.Causes, name, _pack)!).Where(id => id is not null)];
        return causes.IsEmpty ? null : new ConcludeNode { Path = path, Causes = causes };
    }

    private GoNode? Go(MappingReader reader, string path) =>
        reader.Scalar("go") is { } target && _targets.Resolve(target) is { } id ? new GoNode { Path = path, Target = id } : null;

    private ImmutableArray<Branch> Branches(MappingReader reader, string key, string path, FactDefinition? asked, bool inAll, FactDefinition? total = null)
    {
        var rows = reader.Readers(key);
        if (rows.IsEmpty && reader.Node(key) is SequenceNode) _context.Add(BindingIssues.NoBranches(reader.AtKey(key), key));
        return [.. rows.Select((row, i) => _branches.Bind(row, $"{path}.{key}[{i}]", asked, inAll, inAll && reader.Has("explains"), total)!).Where(branch => branch is not null)];
    }

    private void Misplaced(MappingReader reader, bool isWrong, string key, string where, string whereEnglish)
    {
        if (isWrong && reader.Has(key)) _context.Add(BindingIssues.KeyNotHere(reader.AtKey(key), key, where, whereEnglish));
    }
}
