using System.Globalization;
using System.Text.RegularExpressions;
using DiagnosisEngine.Intake;
using Xunit;

namespace DiagnosisEngine.Tests.Intake;

/// <summary>Received on Thursday 2026-01-15 at 20:30.</summary>
public sealed class MomentReaderTests
{
    [Theory]
    // Days near today.
    [InlineData("昨天停的", "昨天", "2026-01-14")]
    [InlineData("昨天的通知", "昨天", "2026-01-14")]
    [InlineData("前天就没电", "前天", "2026-01-13")]
    [InlineData("大前天", "大前天", "2026-01-12")]
    [InlineData("昨儿个就停了", "昨儿个", "2026-01-14")]
    [InlineData("今天没来", "今天", "2026-01-15")]
    [InlineData("明天要来修", "明天", "2026-01-16")]
    [InlineData("大后天", "大后天", "2026-01-18")]
    // Weekdays and weeks.
    [InlineData("上周五报修", "上周五", "2026-01-09")]
    [InlineData("上个星期一", "上个星期一", "2026-01-05")]
    [InlineData("周五就停了", "周五", "2026-01-09")]
    [InlineData("周四", "周四", "2026-01-15")]
    [InlineData("这周二", "这周二", "2026-01-13")]
    [InlineData("礼拜天晚上", "礼拜天晚上", "2026-01-11 18:00..2026-01-12 00:00")]
    [InlineData("上上周三", "上上周三", "2025-12-31")]
    [InlineData("下周一来", "下周一", "2026-01-19")]
    [InlineData("上周报的修", "上周", "2026-01-05..2026-01-11")]
    [InlineData("上个礼拜", "上个礼拜", "2026-01-05..2026-01-11")]
    [InlineData("这个星期", "这个星期", "2026-01-12..2026-01-18")]
    [InlineData("周末来的人", "周末", "2026-01-10..2026-01-11")]
    [InlineData("上周末", "上周末", "2026-01-10..2026-01-11")]
    [InlineData("这周末", "这周末", "2026-01-17..2026-01-18")]
    // Dates.
    [InlineData("1月10号", "1月10号", "2026-01-10")]
    [InlineData("十二月二十八日", "十二月二十八日", "2025-12-28")]
    [InlineData("从十一月十五号开始", "十一月十五号", "2025-11-15")]
    [InlineData("2025年11月15日", "2025年11月15日", "2025-11-15")]
    [InlineData("25年11月15日", "25年11月15日", "2025-11-15")]
    [InlineData("二零二五年十一月十五日", "二零二五年十一月十五日", "2025-11-15")]
    [InlineData("去年12月3号", "去年12月3号", "2025-12-03")]
    [InlineData("前年3月8日", "前年3月8日", "2024-03-08")]
    [InlineData("2026-01-03", "2026-01-03", "2026-01-03")]
    [InlineData("2026/1/3", "2026/1/3", "2026-01-03")]
    [InlineData("从15号开始就不热", "15号", "2026-01-15")]
    [InlineData("十八号晚上停的", "十八号晚上", "2025-12-18 18:00..2025-12-19 00:00")]
    [InlineData("这个月3号", "这个月3号", "2026-01-03")]
    [InlineData("上个月28号", "上个月28号", "2025-12-28")]
    // Months, years, seasons.
    [InlineData("上个月交的", "上个月", "2025-12-01..2025-12-31")]
    [InlineData("上上个月", "上上个月", "2025-11-01..2025-11-30")]
    [InlineData("这个月的电费", "这个月", "2026-01-01..2026-01-31")]
    [InlineData("上个月底", "上个月底", "2025-12-21..2025-12-31")]
    [InlineData("上月初", "上月初", "2025-12-01..2025-12-10")]
    [InlineData("月初就报了", "月初", "2026-01-01..2026-01-10")]
    [InlineData("月底", "月底", "2025-12-21..2025-12-31")]
    [InlineData("十一月中旬", "十一月中旬", "2025-11-11..2025-11-20")]
    [InlineData("11月份的账单", "11月份", "2025-11-01..2025-11-30")]
    [InlineData("去年十一月", "去年十一月", "2025-11-01..2025-11-30")]
    [InlineData("从三月到现在", "三月", "2025-03-01..2025-03-31")]
    [InlineData("去年办的", "去年", "2025-01-01..2025-12-31")]
    [InlineData("2023年装的", "2023年", "2023-01-01..2023-12-31")]
    [InlineData("去年底", "去年底", "2025-11-01..2025-12-31")]
    [InlineData("今年年初", "今年年初", "2026-01-01..2026-02-28")]
    [InlineData("年底", "年底", "2025-11-01..2025-12-31")]
    [InlineData("去年上半年", "去年上半年", "2025-01-01..2025-06-30")]
    [InlineData("去年夏天", "去年夏天", "2025-06-01..2025-08-31")]
    [InlineData("去年冬天也这样", "去年冬天", "2024-12-01..2025-02-28")]
    [InlineData("今年冬天", "今年冬天", "2025-12-01..2026-02-28")]
    [InlineData("2024年冬天", "2024年冬天", "2024-12-01..2025-02-28")]
    [InlineData("夏天就坏了", "夏天", "2025-06-01..2025-08-31")]
    [InlineData("元旦那天", "元旦", "2026-01-01")]
    [InlineData("国庆节期间", "国庆", "2025-10-01..2025-10-07")]
    [InlineData("去年五一", "去年五一", "2025-05-01..2025-05-05")]
    // Counted back.
    [InlineData("三天前", "三天前", "2026-01-12")]
    [InlineData("两三天前", "两三天前", "2026-01-12..2026-01-13")]
    [InlineData("几天前", "几天前", "2026-01-06..2026-01-13")]
    [InlineData("一个星期以前", "一个星期以前", "2026-01-08")]
    [InlineData("两个月前", "两个月前", "2025-11-15")]
    [InlineData("半个月前", "半个月前", "2025-12-31")]
    [InlineData("半年前", "半年前", "2025-07-15")]
    [InlineData("两年前", "两年前", "2024-01-15")]
    [InlineData("三小时前", "三小时前", "2026-01-15 17:30")]
    [InlineData("半小时之前", "半小时之前", "2026-01-15 20:00")]
    [InlineData("二十分钟前", "二十分钟前", "2026-01-15 20:10")]
    [InlineData("24小时前", "24小时前", "2026-01-14 20:30")]
    [InlineData("一个多小时前", "一个多小时前", "2026-01-15 18:30..2026-01-15 19:30")]
    [InlineData("停了三天了", "三天了", "2026-01-12")]
    [InlineData("半个月了", "半个月了", "2025-12-31")]
    [InlineData("一个多小时了", "一个多小时了", "2026-01-15 18:30..2026-01-15 19:30")]
    [InlineData("最近一周", "最近一周", "2026-01-08 20:30..2026-01-15 20:30")]
    [InlineData("近三个月来", "近三个月来", "2025-10-15 20:30..2026-01-15 20:30")]
    [InlineData("刚才停的", "刚才", "2026-01-15 19:30..2026-01-15 20:30")]
    [InlineData("刚刚跳闸", "刚刚", "2026-01-15 19:30..2026-01-15 20:30")]
    [InlineData("前几天", "前几天", "2026-01-06..2026-01-13")]
    [InlineData("前两天", "前两天", "2026-01-12..2026-01-14")]
    [InlineData("这两天", "这两天", "2026-01-13..2026-01-15")]
    [InlineData("这几天", "这几天", "2026-01-06..2026-01-15")]
    // Parts of a day and the clock.
    [InlineData("昨晚", "昨晚", "2026-01-14 18:00..2026-01-15 00:00")]
    [InlineData("前天下午", "前天下午", "2026-01-13 12:00..2026-01-13 18:00")]
    [InlineData("今天凌晨", "今天凌晨", "2026-01-15 00:00..2026-01-15 06:00")]
    [InlineData("昨天夜里", "昨天夜里", "2026-01-14 20:00..2026-01-15 06:00")]
    [InlineData("今早八点", "今早八点", "2026-01-15 08:00")]
    [InlineData("今早六点半", "今早六点半", "2026-01-15 06:30")]
    [InlineData("昨晚八点", "昨晚八点", "2026-01-14 20:00")]
    [InlineData("昨晚十点半", "昨晚十点半", "2026-01-14 22:30")]
    [InlineData("昨晚10:30", "昨晚10:30", "2026-01-14 22:30")]
    [InlineData("昨晚两点", "昨晚两点", "2026-01-15 02:00")]
    [InlineData("昨晚十二点", "昨晚十二点", "2026-01-15 00:00")]
    [InlineData("昨天下午三点", "昨天下午三点", "2026-01-14 15:00")]
    [InlineData("早上八点一刻", "早上八点一刻", "2026-01-15 08:15")]
    [InlineData("上周五晚上8点20分", "上周五晚上8点20分", "2026-01-09 20:20")]
    [InlineData("夜里十一点", "夜里十一点", "2026-01-14 23:00")]
    [InlineData("半夜十二点", "半夜十二点", "2026-01-15 00:00")]
    [InlineData("凌晨三点", "凌晨三点", "2026-01-15 03:00")]
    [InlineData("凌晨零点", "凌晨零点", "2026-01-15 00:00")]
    [InlineData("中午12点", "中午12点", "2026-01-15 12:00")]
    [InlineData("中午一点", "中午一点", "2026-01-15 13:00")]
    [InlineData("从八点到现在", "八点", "2026-01-15 08:00")]
    [InlineData("傍晚六点左右", "傍晚六点左右", "2026-01-15 18:00")]
    [InlineData("晚上八点多", "晚上八点多", "2026-01-15 20:00..2026-01-15 21:00")]
    [InlineData("早上差五分八点", "早上差五分八点", "2026-01-15 07:55")]
    [InlineData("1月10号上午9点", "1月10号上午9点", "2026-01-10 09:00")]
    public void Read_DayOrTime_IsCountedFromReceipt(string text, string words, string expected)
    {
        var moment = Assert.Single(Read.Text(text).Moments);
        Assert.Equal((words, expected), (text[moment.Start..moment.End], Show(moment)));
    }

    [Theory]
    [InlineData("昨晚八点到十点停电", "2026-01-14 20:00|2026-01-14 22:00")]
    [InlineData("昨晚十点到两点", "2026-01-14 22:00|2026-01-15 02:00")]
    [InlineData("周一到周三", "2026-01-12|2026-01-14")]
    [InlineData("从10月到12月份", "2025-10-01..2025-10-31|2025-12-01..2025-12-31")]
    public void Read_FromOneToAnother_AreTwo(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Read.Text(text).Moments.Select(Show)));

    [Fact]
    public void Read_TraditionalAndFullWidth_PointsIntoTheOriginal()
    {
        const string text = "家裡昨晚　１０：３０就停電";
        var read = Read.Text(text);
        var moment = Assert.Single(read.Moments);
        var at = read.SpanOf(moment.Start, moment.End);
        Assert.Equal("昨晚　１０：３０", text.Substring(at.Start, at.Length));
    }

    [Theory]
    [InlineData("24小时没人")]
    [InlineData("2月30号")]
    [InlineData("晚上")]
    [InlineData("15号楼")]
    [InlineData("香港中路12号停电")]
    [InlineData("12号线")]
    [InlineData("25:70")]
    [InlineData("一点都不热")]
    [InlineData("提三点要求")]
    [InlineData("每周三停水")]
    [InlineData("每天晚上跳闸")]
    [InlineData("三个月没交")]
    [InlineData("五一路")]
    [InlineData("本周期电费")]
    [InlineData("套餐12个月")]
    [InlineData("2019级")]
    [InlineData("春节前")]
    [InlineData("中秋那天")]
    [InlineData("除夕停的电")]
    public void Read_WhatNamesNoTime_IsLeftAlone(string text) => Assert.Empty(Read.Text(text).Moments);

    [Fact]
    public void First_ThreeOfAPatternsCharacters_HoldsWhatBeginsATime()
    {
        AssertHolds(MomentReader.DayPattern(), MomentDay.First + MomentPart.First + MomentClock.First + "的");
        AssertHolds(MomentPeriod.Pattern(), MomentPeriod.First);
    }

    private static void AssertHolds(Regex pattern, string first)
    {
        char[] characters = [.. pattern.ToString().Where(c => !char.IsAscii(c)).Distinct()];
        var others = characters.Except(first);
        var begin = from a in others from b in characters from c in characters let text = $"{a}{b}{c}" where pattern.Match(text).Length > 1 select text;
        Assert.Empty(begin);
    }

    private static string Show(Moment moment)
    {
        if (moment.Instant is { } instant) return Minute(instant);
        if (moment.From.TimeOfDay != TimeSpan.Zero || moment.To.TimeOfDay != TimeSpan.Zero || moment.To - moment.From < TimeSpan.FromDays(1)) return $"{Minute(moment.From)}..{Minute(moment.To)}";
        return moment.Date is { } day ? Day(day) : $"{Day(DateOnly.FromDateTime(moment.From.DateTime))}..{Day(DateOnly.FromDateTime(moment.To.DateTime).AddDays(-1))}";
    }

    private static string Minute(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
