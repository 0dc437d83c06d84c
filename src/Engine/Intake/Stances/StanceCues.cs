namespace DiagnosisEngine.Intake;

/// <summary>The language's own small words that turn what stands beside them. They belong to no sector.</summary>
internal static class StanceCues
{
    /// <summary>Directly before what they deny, fillers apart. Longer ones first.</summary>
    private static readonly string[] Negations =
    [
        "并不是因为", "并不是", "并没有", "从来没有", "从来没", "没有闻到", "闻不到", "闻不出", "闻不见", "看不到", "看不见", "听不到", "感觉不到", "不存在", "不属于", "并非", "从未", "不曾", "毫无",
        "不是", "没有", "未曾", "不会", "没", "不", "未", "无", "非",
    ];

    /// <summary>Between a negation and what it denies.</summary>
    private static readonly string[] Fillers =
    [
        "任何", "什么", "一点", "一丝", "半点", "丝毫", "啥", "出现", "发生", "发现", "存在", "再", "又", "过", "闻到", "闻见", "看到", "看见", "听到", "听见", "见到", "检测到", "检测出", "检查出", "查出", "测出", "测到",
        "人闻到", "人", "因为", "由于", "真的", "到", "有", "出", "的", "那种", "这种", "啥子", "么子",
    ];

    /// <summary>What looks like a negation and is none, read backwards from the negation's end.</summary>
    private static readonly string[] NotNegations =
    [
        "是不是", "有没有", "会不会", "能不能", "可不可", "该不该", "要不", "不得不", "受不", "动不", "时不", "差不", "用不", "忍不", "巴不", "怪不", "恨不", "免不", "少不", "说不", "顾不", "来不", "离不", "无不",
    ];

    /// <summary>Before a negation: together they affirm.</summary>
    private static readonly string[] DoubleNegations = ["不是", "不能", "不可能", "不会", "并非", "不得", "不可", "没有", "没", "无", "难道", "未必", "哪能", "不"];

    private static readonly string[] Questions = ["是不是", "是否", "有没有", "会不会", "难道", "莫非", "有无", "怀疑", "可能是", "怕是", "恐怕", "好像"];

    /// <summary>Supposed: anywhere before the phrase in its clause.</summary>
    private static readonly string[] Suppositions =
    [
        "担心", "害怕", "生怕", "唯恐", "万一", "如果", "要是", "假如", "倘若", "一旦", "以防", "防止", "避免", "预防", "谨防", "怕", "容易", "杜绝", "若是", "很可能会", "可能会", "有可能", "极易", "迟早", "早晚会", "总有一天", "提心吊胆", "非得等", "非要等", "难道要等", "是不是要等", "难道等", "才有人来管",
    ];

    /// <summary>They hold a supposition's word and suppose nothing.</summary>
    private static readonly string[] NotSuppositions = ["怕是", "恐怕", "哪怕", "不怕", "担心是", "怀疑", "不容易", "好不容易"];

    /// <summary>Of these the part behind 就 is what follows: a threat, not a supposition.</summary>
    private static readonly string[] Conditions = ["如果", "要是", "假如", "倘若", "若是", "一旦", "万一"];

    private static readonly string[] Risks = ["隐患", "风险", "的可能", "怎么办", "了怎么办", "谁负责", "了谁负责", "谁来负责", "的话", "的后果", "才有人管", "才来管", "才重视"];

    /// <summary>Of another place or told by others, anywhere before the phrase in its sentence.</summary>
    private static readonly string[] Elsewhere =
    [
        "新闻里", "新闻上", "新闻说", "新闻报", "看新闻", "看到新闻", "抖音", "快手上", "朋友圈", "网上看", "网上说", "网上有人", "电视上", "电视里", "视频里", "听说别", "听说其他", "听说外地", "听说有的小区", "听说有人", "别的小区", "其他小区",
        "别人小区", "外地", "别的城市", "演习", "演练",
    ];

    private static readonly string[] Ours = ["我家", "我们家", "我们小区", "我们楼", "我们单元", "我们这", "咱家", "咱们家", "咱们小区", "我屋"];

    /// <summary>Taught, not met: before the phrase in its clause.</summary>
    private static readonly string[] Lessons = ["培训", "讲座", "宣传", "学习", "科普", "知识竞赛", "小说", "电影", "电视剧", "常识"];

    /// <summary>Long gone, anywhere before the phrase in its sentence.</summary>
    private static readonly string[] LongAgo = ["去年", "前年", "早年", "以前", "曾经", "小时候", "上次", "那年", "年前", "上回"];

    /// <summary>Gone some time ago; over only when the matter was settled.</summary>
    private static readonly string[] Settled =
    [
        "已经修好", "已修好", "修好了", "修好", "已经处理", "已处理", "处理好", "处理完", "处理过", "处理了", "已经解决", "已解决", "解决了", "排除了", "已经排除", "已排除", "恢复了", "已恢复", "已经恢复", "扑灭", "火灭了", "换好了", "没事了", "消失了",
        "味散了", "味道散了", "已经散", "已经好了", "后来好了", "堵住了", "接好了", "救出来了", "放出来了", "查过了没", "检查过了没", "止住了",
    ];

    /// <summary>What was claimed settled is not.</summary>
    private static readonly string[] Unsettled = ["没", "不", "未", "说", "吗", "才能", "等", "希望", "请", "尽快", "什么时候", "何时", "要求", "马上", "赶紧", "快点", "就", "再", "多久", "能", "假", "才", "可以"];

    /// <summary>It goes on or came back, anywhere in the complaint after the phrase or in its own sentence.</summary>
    private static readonly string[] Ongoing =
    [
        "又", "还", "仍", "开始", "以来", "依旧", "依然", "一直", "现在", "正在", "这会", "这时候", "至今", "到现在", "今天", "今晚", "今早", "刚才", "刚刚", "越来越", "没人管", "没人来", "没修", "没处理", "没解决", "快来", "赶紧", "马上", "救命", "复发", "再次", "反复", "老是",
        "没好", "没有好", "不停", "怎么办",
    ];

    /// <summary>An alarm that says nothing of danger.</summary>
    private static readonly string[] FalseAlarms = ["没电了", "电池没电", "低电量", "欠压", "电池电量", "自检", "测试", "试报警", "试了下", "换了电池", "换电池", "按了测试", "确认是误报", "确认误报", "查了是误报", "检查是误报", "检查说是误报", "看过是误报", "看了是误报", "来过是误报", "是炒菜油烟", "是炒菜弄", "误报已"];

    private static readonly string[] Doubts = ["是不是", "可能", "怀疑", "不知道", "会不会", "是否", "还是"];

    /// <summary>Whose home it is, when it is not the customer's.</summary>
    private static readonly string[] Others = ["邻居", "隔壁", "别人", "人家", "别家", "对门", "楼上楼下", "别的楼", "其他楼", "对面", "旁边小区", "其他小区", "别的小区", "除了我家", "除了我们家", "就我家不", "除我家"];

    /// <summary>They bring it back to the customer.</summary>
    private static readonly string[] OursToo = ["也", "都跟我", "和我", "跟我", "到我家", "我家", "我们", "说", "反映", "讲", "到我"];

    private static readonly string[] Seen = ["正在", "已经"];

    private static readonly string[] Outcomes = ["后果"];

    private static readonly string[] Alarms = ["报警", "警报"];

    private static readonly string[] BackToOurs = ["到我", "我家也"];

    /// <summary>Behind a phrase these make the negation deny the notice, not the thing.</summary>
    private static readonly string[] Notices = ["通知", "公告", "短信", "预告", "提醒", "提前", "告知", "预警", "的通知", "的公告", "计划"];

    /// <summary>Every cue with the words that give it, in the order in which they count.</summary>
    public static IEnumerable<(Cue Cue, string[] Words)> All =>
    [
        (Cue.Settled, Settled), (Cue.Unsettled, Unsettled), (Cue.Negation, Negations), (Cue.Filler, Fillers), (Cue.NotNegation, NotNegations), (Cue.DoubleNegation, DoubleNegations),
        (Cue.Question, Questions), (Cue.Fear, [.. Suppositions.Except(Conditions)]), (Cue.Condition, Conditions), (Cue.NotSupposition, NotSuppositions), (Cue.Risk, Risks), (Cue.Seen, Seen),
        (Cue.Outcome, Outcomes), (Cue.Lesson, Lessons), (Cue.Elsewhere, Elsewhere), (Cue.Ours, Ours), (Cue.LongAgo, LongAgo), (Cue.Ongoing, Ongoing), (Cue.Alarm, Alarms),
        (Cue.FalseAlarm, FalseAlarms), (Cue.Doubt, Doubts), (Cue.Others, Others), (Cue.OursToo, OursToo), (Cue.BackToOurs, BackToOurs), (Cue.Notice, Notices),
    ];
}
