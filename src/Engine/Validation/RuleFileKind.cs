namespace DiagnosisEngine.Validation;

/// <summary>What a rule file holds, told by its path alone.</summary>
internal enum RuleFileKind
{
    /// <summary>No kind the language knows.</summary>
    Unknown,
    /// <summary>Not for the engine: schema, README.</summary>
    Skipped,
    Regions,
    Groups,
    Intents,
    Departments,
    Hazards,
    Words,
    KnowledgeIndex,
    Learned,
    Calendar,
    Regulation,
    Playbook,
    Channel,
    Technique,
    Blocks,
    Overlay,
    Pack,
    PackHazards,
    Vocabulary,
    Categories,
    Causes,
    Tree,
    Cases,
}
