using DiagnosisEngine.Answers;

namespace DiagnosisEngine.Benchmarks;

/// <summary>What people write who have waited long: 330 characters, several matters, times, numbers, and words that are beside the point.</summary>
internal static class LongComplaint
{
    public const string Text =
        "您好，我是阳光小区3号楼2单元501的住户，我要投诉供暖。从上周三开始家里就不暖和了，暖气片上面烫下面冰凉，屋里就十五度，"
        + "温度计我专门买了一个放在客厅里量的，孩子才八个月，晚上睡觉穿着棉袄都冻醒好几回。我前天打过一次电话，"
        + "你们说会派人来看，到现在也没有人联系我，昨天我又打了一次，接电话的说已经登记了，让我等通知，这都第三次了。"
        + "楼上楼下我都问过，他们家里都挺热的，就我们家不热。去年冬天也出现过类似的情况，当时师傅来放了一次气就好了。"
        + "供暖费我是十月份一次交清的，一千八百多块钱，一分没少。家里也没有漏过水，阀门我也看过，从来都是全开着的。"
        + "请你们今天务必安排师傅上门看一下，如果再没有人管，我就只能打12345热线反映了，希望尽快给个明确的答复。谢谢。";

    public static Complaint Make() => new()
    {
        Text = Text,
        Region = "CN-3702",
        ReceivedAt = new DateTimeOffset(2026, 1, 15, 20, 0, 0, TimeSpan.FromHours(8)),
        Explain = true,
        Audience = Replies.Audience.BackOffice,
    };
}
