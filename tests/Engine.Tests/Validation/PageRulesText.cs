namespace DiagnosisEngine.Tests.Validation;

/// <summary>What <see cref="SmallRules.OfPages"/> adds.</summary>
internal static class PageRulesText
{
    public const string Vocabulary = """
        facts:
          fee.paid: { title: 已交费, type: boolean, source: "system:heating" }
          home.modified: { title: 改过管道, type: boolean, source: customer, ask: 您家改过暖气管道吗？ }
          radiator.pattern:
            title: 暖气片冷热
            type: choice
            choices: { top_cold: 上面凉, all_cold: 都凉 }
            source: customer
            ask: 暖气片是上面凉，还是整片都凉？
          valve.state:
            title: 户阀
            type: choice
            choices: { open: 开着, closed: 关着 }
            none: 没有装户阀
            source: "system:heating"
          pump.alarms: { title: 水泵报警, type: choice, many: true, choices: { power: 断电, leak: 漏水 }, source: "system:heating" }
          pump.alarms_yesterday: { title: 昨天的水泵报警, type: choice, many: true, choices: { power: 断电, leak: 漏水 }, source: "system:heating" }
          room.measured: { title: 实测室温, type: number, unit: ℃, range: "[-10..45]", source: field }
          meter.changed_on: { title: 换表日, type: date, none: 没有换过表, source: "system:heating" }
          meter.read_on: { title: 抄表日, type: date, source: "system:heating" }
          meter.heat: { title: 用热, type: number, unit: kWh, source: "system:heating" }
          bill.amount: { title: 热费, type: number, unit: 元, source: "system:heating" }
          bill.usual: { title: 往年热费, type: number, unit: 元, source: "system:heating" }
          fault.at: { title: 故障时刻, type: date-time, source: "system:heating" }
          fault.lasting: { title: 已持续, type: duration, source: "system:heating" }

        """;

    public const string Practice = """
        title: 本企业设定
        kind: practice
        place: CN
        versions:
          - effective-from: null
            articles:
              patience: { requires: 升温初期。, figures: { ramp_up: 72h } }

        """;

    /// <summary>A tree that uses every fact, so that none is told of as unused.</summary>
    public const string Tree = """
        title: 别的问题
        handles: [heating.other]
        status: draft
        root:
          first:
            - when:
                - fee.paid or home.modified or radiator.pattern = all_cold or valve.state = open
                - pump.alarms = leak or pump.alarms_yesterday = leak
                - room.measured < 10 ℃ or meter.changed_on > meter.read_on
                - meter.heat > 0 or bill.amount > bill.usual or fault.at < now or fault.lasting > 3h
              conclude: heating.field-check
          otherwise: { conclude: heating.field-check }

        """;

    public const string Categories = """
        categories:
          heating.other: { title: 别的, group: warmth, severity: S4, signals: { strong: [别的问题] } }

        """;
}
