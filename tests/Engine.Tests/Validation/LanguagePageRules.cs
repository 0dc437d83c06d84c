namespace DiagnosisEngine.Tests.Validation;

/// <summary>What the examples of docs/language.md take for granted: the rest of a family in which they stand.</summary>
internal static class LanguagePageRules
{
    /// <summary>Files beside those of the page.</summary>
    public static SmallRules Create()
    {
        var rules = SmallRules.Create();
        foreach (var file in new[] { "categories", "causes", "tree", "cases" }) rules.Remove($"heating/room-cold/{file}.yaml");
        return rules.Remove("heating/vocabulary.yaml")
            .Write("regions.yaml", "zone: Asia/Shanghai\nregions: { CN: 全国, CN-37: 山东省, CN-3702: 青岛市 }\n")
            .Write("departments.yaml", "departments:\n  H-客服: { title: 客服, phone: \"96777\" }\n  H-站网: { title: 换热站与管网 }\n  H-入户: { title: 入户服务 }\n")
            .Write("regulations/heating-practice.regulation.yaml", Practice)
            .Write("heating/vocabulary.yaml", Vocabulary)
            .Write("heating/other/causes.yaml", Causes);
    }

    private const string Practice = """
        title: 本企业设定
        kind: practice
        place: CN
        versions:
          - articles:
              vent: { requires: 放气。, figures: { vent_guided_within: 2h } }

        """;

    private const string Causes = """
        causes:
          heating.station-failure: { title: 换热站停运, department: H-站网, severity: S2, found: 换热站停运了。, we-do: 我们去抢修。, playbook: repair }
          heating.meets-standard: { title: 测温达标, department: H-客服, severity: S4, found: 您家室温达标。, we-do: 我们出具测温记录。, playbook: repair }
          heating.field-check: { title: 上门核查, department: H-站网, severity: S3, kind: visit, playbook: repair }

        """;

    private const string Vocabulary = """
        facts:
          station.alarms: { title: 换热站报警, type: choice, many: true, choices: { pump: 水泵, power: 停电 }, source: "system:heating" }
          station.t2s: { title: 二次供水温度, type: number, unit: ℃, source: "system:heating" }
          station.t2s_target: { title: 二次供水应有温度, type: number, unit: ℃, source: "system:heating" }
          supply.status: { title: 供热状态, type: choice, choices: { running: 供着, stopped: 停了 }, source: "system:heating" }
          fee.paid: { title: 已交费, type: boolean, source: "system:heating" }
          home.modified: { title: 改过管道, type: boolean, source: customer, ask: 您家改过暖气管道吗？ }
          vent.air_came: { title: 放出了气, type: boolean, source: customer, ask: 放气阀里出来的是气吗？ }
          fault.at: { title: 故障时刻, type: date-time, source: "system:heating" }
          room.measured: { title: 实测室温, type: number, unit: ℃, source: field }
          radiator.pattern:
            title: 暖气片冷热
            type: choice
            choices: { top_cold: 上面凉, all_cold: 都凉 }
            source: customer
            ask: 暖气片是上面凉，还是整片都凉？
            heard: { top_cold: [上半截凉下半截热] }

        """;
}
