using System.Globalization;
using Xunit;

namespace DiagnosisEngine.Tests.Intake;

public sealed class MomentReaderTests
{
    [Theory]
    [InlineData("昨天停的", "2026-01-14")]
    [InlineData("前天", "2026-01-13")]
    [InlineData("大前天", "2026-01-12")]
    [InlineData("上周五报修", "2026-01-09")]
    [InlineData("上个星期一", "2026-01-05")]
    [InlineData("周五就停了", "2026-01-09")]
    [InlineData("这周二", "2026-01-13")]
    [InlineData("三天前", "2026-01-12")]
    [InlineData("两个月前", "2025-11-15")]
    [InlineData("半个月前", "2025-12-31")]
    [InlineData("1月10号", "2026-01-10")]
    [InlineData("十二月二十八日", "2025-12-28")]
    [InlineData("2025年11月15日", "2025-11-15")]
    [InlineData("去年12月3号", "2025-12-03")]
    [InlineData("2026-01-03", "2026-01-03")]
    [InlineData("今早八点", "2026-01-15 08:00")]
    [InlineData("昨晚十点半", "2026-01-14 22:30")]
    [InlineData("昨晚10:30", "2026-01-14 22:30")]
    [InlineData("昨天下午三点", "2026-01-14 15:00")]
    [InlineData("早上八点一刻", "2026-01-15 08:15")]
    [InlineData("上周五晚上8点20分", "2026-01-09 20:20")]
    [InlineData("夜里十一点", "2026-01-14 23:00")]
    [InlineData("中午12点", "2026-01-15 12:00")]
    [InlineData("三小时前", "2026-01-15 17:30")]
    [InlineData("晚上八点多", "2026-01-15")]
    public void Read_DayOrTime_IsCountedFromReceipt(string text, string expected)
    {
        var moment = Assert.Single(Read.Text(text).Moments);
        Assert.Equal(expected, moment.Instant?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? moment.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("24小时没人")]
    [InlineData("2月30号")]
    [InlineData("晚上")]
    [InlineData("15号楼")]
    [InlineData("25:70")]
    public void Read_WhatNamesNoTime_IsLeftAlone(string text) => Assert.Empty(Read.Text(text).Moments);
}
