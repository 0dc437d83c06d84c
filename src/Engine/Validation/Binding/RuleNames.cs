namespace DiagnosisEngine.Validation;

/// <summary>Every name the rules declare, gathered before anything is bound, so that files may refer to one another in any order.</summary>
internal sealed class RuleNames
{
    public NameTable Packs { get; } = new(new("规则包", "pack")) { Grows = "systems" };

    public NameTable Regions { get; } = new(new("地区代码", "region"));

    public NameTable Groups { get; } = new(new("分组", "group")) { FileOf = (_, _) => "groups.yaml" };

    public NameTable Traits { get; } = new(new("分组的特点", "trait of groups"));

    public NameTable Intents { get; } = new(new("诉求", "intent"));

    public NameTable Emotions { get; } = new(new("情绪", "emotion"));

    public NameTable Motives { get; } = new(new("诉求", "motive"));

    public NameTable Escalations { get; } = new(new("升级信号", "escalation signal"));

    public NameTable Conduct { get; } = new(new("言行", "conduct"));

    public NameTable Sensitive { get; } = new(new("需要照顾的人", "person in need of care"));

    public NameTable Departments { get; } = new(new("部门", "department")) { FileOf = (_, _) => "departments.yaml", Uses = new() };

    public NameTable Hazards { get; } = new(new("险情", "hazard"));

    public NameTable Words { get; } = new(new("词表", "word list"));

    public NameTable Regulations { get; } = new(new("法规文件", "regulation"));

    public NameTable Articles { get; } = new(new("条文", "article"));

    public NameTable Figures { get; } = new(new("数值", "figure"));

    public NameTable Playbooks { get; } = new(new("处置流程", "playbook")) { FileOf = (id, _) => $"playbooks/{id}.playbook.yaml" };

    public NameTable Channels { get; } = new(new("渠道", "channel"));

    public NameTable Techniques { get; } = new(new("话术方法", "technique"));

    public NameTable Blocks { get; } = new(new("段落", "block"));

    public NameTable Facts { get; } = new(new("事实", "fact"));

    public NameTable Categories { get; } = new(new("问题类别", "category")) { FileOf = (_, asker) => Beside(asker, "categories.yaml"), Grows = "signals" };

    public NameTable Causes { get; } = new(new("原因", "cause")) { FileOf = (_, asker) => Beside(asker, "causes.yaml") };

    public NameTable Trees { get; } = new(new("树", "tree"));

    /// <summary>Entries of source material; they may be many folders', and no rule depends on one.</summary>
    public KnowledgeEntries Knowledge { get; } = new();

    public IEnumerable<NameTable> All =>
    [
        Packs, Regions, Groups, Traits, Intents, Emotions, Motives, Escalations, Conduct, Sensitive, Departments, Hazards, Words, Regulations, Articles, Figures,
        Playbooks, Channels, Techniques, Blocks, Facts, Categories, Causes, Trees,
    ];

    /// <summary>The family's own file of that name.</summary>
    private static string? Beside(RuleFilePath asker, string file) => asker is { Pack: { } pack, Family: { } family } ? $"{pack}/{family}/{file}" : null;
}
