namespace DiagnosisEngine.Testing;

/// <summary>The smallest rules that use every door: one pack, one family, one hazard, one regulation, one reading, one case that fails.</summary>
public sealed class TinyRules : IDisposable
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["regions.yaml"] = """
            zone: Asia/Shanghai
            regions: { CN: 全国, CN-37: 山东省 }
            """,
        ["groups.yaml"] = """
            groups:
              light: { title: 路灯, department: L-客服 }
              other: { title: 其他, department: L-客服 }
            """,
        ["intents.yaml"] = """
            intents:
              complaint: { title: 投诉, phrases: [我要投诉] }
            emotions:
              angry: { title: 愤怒, phrases: [太气人了] }
            """,
        ["departments.yaml"] = """
            departments:
              L-客服: { title: 路灯客服 }
              L-抢修: { title: 路灯抢修班 }
            """,
        ["hazards.yaml"] = """
            hazards:
              electric_shock: { title: 触电, severity: S1, playbook: shock, signals: [被电麻了] }
            """,
        ["playbooks/shock.playbook.yaml"] = """
            title: 触电处置
            steps:
              - { say: 请离灯杆远一点，不要再碰。 }
              - { do: 立即派人断电, who: L-抢修, within: 30min }
            """,
        ["playbooks/repair.playbook.yaml"] = """
            title: 路灯维修
            steps:
              - { do: 上门修灯, who: L-抢修, within: 24h }
            """,
        ["regulations/light-promise.regulation.yaml"] = """
            title: 路灯服务承诺
            kind: promise
            issuer: 路灯管理处
            document-number: unknown
            place: CN
            versions:
              - effective-from: 2020-01-01
                effective-to: null
                in-force-checked: 2026-01-01
                articles:
                  repair: { number: 第二条, requires: 路灯报修后一天内修好。, text-read: true, figures: { light_repair: 24h } }
            """,
        ["replies/blocks.yaml"] = """
            blocks:
              greeting: 您好，您反映的情况我们收到了。
              undetermined: 原因还没有查明，我们先安排人去看。
              understood: 您的意思我们明白了，会有人给您回电话。
              held: 请先注意安全。
              closing: 谢谢。
            """,
        ["replies/channels/call.yaml"] = """
            title: 电话
            order: [hazard-script, greeting, found, we-do, you-can-do, basis, amounts, closing]
            """,
        ["light/pack.yaml"] = """
            id: light
            version: 0.1.0
            title: 路灯
            owner: 路灯知识组
            systems: [grid]
            """,
        ["light/vocabulary.yaml"] = """
            facts:
              lamp.count:
                title: 不亮的盏数
                type: number
                range: "[0..1000]"
                source: customer
                ask: 有几盏灯不亮？
                heard: ["{}盏…不亮"]
              lamp.pole:
                title: 灯杆状态
                type: choice
                choices: { upright: 好好的, leaning: 歪了, down: 倒了 }
                source: customer
                ask: 灯杆怎么样？
              feeder.power: { title: 馈线有电, type: boolean, source: "system:grid" }
            """,
        ["light/lamp-out/categories.yaml"] = """
            categories:
              light.lamp-out: { title: 路灯不亮, group: light, severity: S3, signals: { strong: [路灯不亮, 路灯坏了], weak: [太黑] } }
            """,
        ["light/lamp-out/causes.yaml"] = """
            causes:
              light.feeder-down:
                title: 线路停电
                knowledge: L01-01
                department: L-抢修
                liable: operator
                severity: S3
                resolve-within: $light_repair
                found: 这一路的电断了。
                we-do: 我们派人去送电。
                basis: [{ article: light-promise/repair, text: 路灯报修后按时修好。 }]
                playbook: repair
              light.pole-damaged:
                title: 灯杆损坏
                knowledge: L01-02
                department: L-抢修
                liable: third-party
                severity: S2
                we-do: 我们派人去扶正灯杆。
                playbook: repair
              light.lamp-burnt:
                title: 灯具烧坏
                knowledge: L01-03
                department: L-抢修
                liable: operator
                severity: S3
                found: 灯具坏了。
                we-do: 我们派人去换灯。
                playbook: repair
            """,
        ["light/lamp-out/tree.yaml"] = """
            title: 路灯不亮
            handles: [light.lamp-out]
            status: stable
            owner: 路灯知识组
            reviewed-by: null
            effective-from: 2025-01-01
            otherwise: { conclude: light.lamp-burnt }
            root:
              because: 先看有没有电
              first:
                - { when: "feeder.power = false", conclude: light.feeder-down }
              otherwise: { go: look }
            parts:
              look:
                ask: lamp.pole
                branches:
                  - { when: upright, conclude: light.lamp-burnt }
                  - { when: [leaning, down], conclude: light.pole-damaged }
            """,
        ["light/lamp-out/cases.yaml"] = """
            cases:
              - name: 线路停电
                text: 我们这条街路灯不亮
                facts: { feeder.power: false }
                expect: { status: concluded, category: light.lamp-out, causes: [light.feeder-down] }
              - name: 灯杆歪了
                facts: { feeder.power: true, lamp.pole: leaning }
                expect: { causes: [light.pole-damaged] }
              - name: 还要问灯杆
                facts: { feeder.power: true }
                expect: { status: needs-facts, question: lamp.pole }
            """,
        ["knowledge-index.yaml"] = """
            index:
              L01-01: 线路停电
              L01-02: 灯杆损坏
              L01-03: 灯具烧坏
              L02-01: 别的家族
            """,
    };

    public TinyRules()
    {
        Root = Directory.CreateTempSubdirectory("diagnosis-").FullName;
        foreach (var (path, text) in Files) Write(path, text);
    }

    /// <summary>The folder above the rules; tests put other files here.</summary>
    public string Root { get; }

    public string Folder => Path.Combine(Root, "rules");

    /// <summary>Adds a file or replaces it.</summary>
    public TinyRules Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text + "\n");
        return this;
    }

    /// <summary>A file as it stands.</summary>
    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public TinyRules Replace(string path, string old, string with) =>
        Write(path, File.ReadAllText(Path.Combine(Folder, path)).Replace(old, with, StringComparison.Ordinal));

    public void Dispose()
    {
        if (Directory.Exists(Root)) Directory.Delete(Root, recursive: true);
    }
}
