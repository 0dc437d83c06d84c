namespace DiagnosisEngine.Tests.Validation;

/// <summary>The files of <see cref="SmallRules"/>.</summary>
internal static class SmallRulesText
{
    public const string All = """
=== regions.yaml
zone: Asia/Shanghai
regions: { CN: 全国, CN-37: 山东省 }
=== groups.yaml
groups:
  warmth: { title: 供热, department: H-客服 }
=== intents.yaml
intents:
  complaint: { title: 投诉, phrases: [我要投诉] }
emotions:
  angry: { title: 愤怒, phrases: [气死我了] }
=== departments.yaml
departments:
  H-客服: { title: 客服, phone: "96777" }
  H-站网: { title: 换热站与管网 }
=== hazards.yaml
hazards:
  scald_or_burst: { title: 烫伤或爆管, severity: S1, playbook: burst, signals: [热水喷出来了] }
=== calendars/2026.yaml
title: 2026 年放假安排
through: 2026-12-31
holidays: [2026-01-01]
workdays: [2026-01-04]
=== regulations/heating-law.regulation.yaml
title: 供热条例
kind: law
issuer: 某市人民代表大会常务委员会
document-number: unknown
place: CN
versions:
  - effective-from: 2017-12-01
    effective-to: null
    in-force-checked: null
    articles:
      room-temperature: { number: 第三十一条, requires: 室内温度不低于下限。, text-read: true, figures: { room_temperature_floor: 18 ℃ } }
      repair: { number: 第四十条, requires: 按时修复。, text-read: true, figures: { repair_within: 24h } }
=== playbooks/burst.playbook.yaml
title: 爆管处置
steps:
  - { say: 请先离开热水。, who: H-客服 }
  - { do: 关阀抢修, id: repair, who: H-站网, within: 1h }
=== playbooks/repair.playbook.yaml
title: 报修
never-say: [马上就好]
steps:
  - { do: 派单检修, who: [H-站网, H-客服], within: $repair_within }
=== replies/channels/call.yaml
title: 电话
order: [greeting, found, we-do, you-can-do, basis]
=== replies/techniques/calm.yaml
title: 安抚
rank: 1
when: case.emotion = angry
blocks: { greeting: 很理解您的心情。 }
=== replies/blocks.yaml
blocks:
  greeting: 您好。
  undetermined: 我们会安排人员核实。
never-say: [不归我们管]
=== heating/pack.yaml
id: heating
version: 1.0.0
title: 供热
owner: 供热客服中心
systems: [heating]
=== heating/vocabulary.yaml
facts:
  station.failed:
    title: 换热站停运
    type: boolean
    source: "system:heating"
  cold.scope:
    title: 不热范围
    type: choice
    choices: { one_home: 全屋, building: 整栋楼 }
    source: customer
    ask: 是全屋不热，还是整栋楼都不热？
    heard: { one_home: [就我家不热], building: [整栋楼都不热] }
  room.temperature:
    title: 室温
    type: number
    unit: ℃
    range: "[-10..45]"
    source: customer
    ask: 室内现在多少度？
    heard: ["家里…{}"]
=== heating/room-cold/categories.yaml
categories:
  heating.room-too-cold:
    title: 室温不达标
    group: warmth
    intents: [complaint]
    severity: S2
    signals: { strong: [家里不热], weak: [暖气], not: [热水器不热] }
=== heating/room-cold/causes.yaml
causes:
  heating.station-failure:
    title: 换热站停运
    department: H-站网
    liable: operator
    severity: S2
    resolve-within: $repair_within
    found: 为您供热的换热站停运了。
    we-do: "我们在 {resolve-by} 前修复。"
    basis: [{ article: heating-law/repair, text: 我们按规定时限修复。 }]
    playbook: repair
  heating.imbalance:
    title: 水力失调
    department: H-站网
    liable: third-party
    severity: S3
    found: 您所在的楼流量不够。
    we-do: 我们去调节楼前的阀门。
    playbook: repair
  heating.meets-standard:
    title: 测温达标
    department: H-客服
    liable: none
    severity: S4
    found: "您家室温 {room.temperature}，达到 {$room_temperature_floor} 的下限。"
    we-do: 我们把测温记录出具给您。
    playbook: repair
  heating.field-check:
    title: 上门核查
    department: H-站网
    severity: S3
    kind: visit
    playbook: repair
=== heating/room-cold/tree.yaml
title: 室温不达标
handles: [heating.room-too-cold]
status: stable
owner: 供热客服中心
reviewed-by: null
effective-from: 2026-01-01
otherwise: { conclude: heating.field-check }
root:
  because: 站里的问题先看
  first:
    - { when: station.failed, conclude: heating.station-failure }
  otherwise: { go: at-home }
parts:
  at-home:
    ask: cold.scope
    branches:
      - { when: building, conclude: heating.imbalance }
      - when: one_home
        ask: room.temperature
        branches:
          - { when: ">= $room_temperature_floor", conclude: heating.meets-standard }
          - { when: "< $room_temperature_floor", conclude: heating.field-check }
=== heating/room-cold/cases.yaml
given: { station.failed: false }
cases:
  - name: 换热站停运
    at: 2026-01-15T20:00
    place: CN-37
    facts: { station.failed: true }
    expect: { status: concluded, causes: [heating.station-failure] }
  - name: 整栋楼都不热
    text: 家里不热，整栋楼都不热
    expect: { category: heating.room-too-cold, causes: [heating.imbalance], plan: { department: H-站网 } }
  - name: 家里十九度
    facts: { cold.scope: one_home, room.temperature: 19 }
    expect: { causes: [heating.meets-standard] }
  - name: 家里十五度
    facts: { cold.scope: one_home, room.temperature: 15 ℃ }
    expect: { status: undetermined, causes: [heating.field-check] }

""";
}
