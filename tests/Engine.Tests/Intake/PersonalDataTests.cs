using DiagnosisEngine.Intake;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiagnosisEngine.Tests.Intake;

public sealed class PersonalDataTests
{
    private static readonly string[] Pieces =
        ["13912345678", "139 1234 5678", "0532-88886666", "11010519491231002X", "户号", "A1234567", "我叫", "张三", "欧阳修文", "联系人：", "免贵姓王", "香港中路", "12号", "3号楼2单元501室", "阳光花园3-2-501", "2026-01-15", " 20:30", "一三九一二三四五六七八",
            "市南区", "我住", "停电了", "，", "-", "(", "x", "a@b.cn", "１３９", "電話", "身份证号", "88886666", "号"];

    [Theory]
    [InlineData("我电话13912345678", "Phone:13912345678")]
    [InlineData("电话139 1234 5678", "Phone:139 1234 5678")]
    [InlineData("手机 139-1234-5678。", "Phone:139-1234-5678")]
    [InlineData("電話１３９１２３４５６７８", "Phone:１３９１２３４５６７８")]
    [InlineData("打+8613912345678", "Phone:8613912345678")]
    [InlineData("座机0532-88886666", "Phone:0532-88886666")]
    [InlineData("家里电话(0532)88886666", "Phone:0532)88886666")]
    [InlineData("座机88886666", "Phone:88886666")]
    [InlineData("电话号码是8888666", "Phone:8888666")]
    [InlineData("手机一三九一二三四五六七八", "Phone:一三九一二三四五六七八")]
    [InlineData("打幺三九零零幺三八零零零", "Phone:幺三九零零幺三八零零零")]
    [InlineData("11010519491231002X", "IdentityCard:11010519491231002X")]
    [InlineData("身份證37020219900101123X", "IdentityCard:37020219900101123X")]
    [InlineData("110105194912310021", "Number:110105194912310021")]
    [InlineData("戶號是 A1234567 停電", "Account:A1234567")]
    [InlineData("户号：1234567890", "Account:1234567890")]
    [InlineData("户号13912345678", "Account:13912345678")]
    [InlineData("燃气表号 88012345，电表编号0099887766", "Account:88012345|Account:0099887766")]
    [InlineData("客户编号是55667788", "Account:55667788")]
    [InlineData("微信号zhang_san88", "Account:zhang_san88")]
    [InlineData("我叫张三，家里停电", "Name:张三")]
    [InlineData("我叫张三我家停电", "Name:张三")]
    [InlineData("我叫李小明，停水", "Name:李小明")]
    [InlineData("联系人：欧阳修文", "Name:欧阳修文")]
    [InlineData("免贵姓王", "Name:王")]
    [InlineData("我姓欧阳", "Name:欧阳")]
    [InlineData("我住香港中路12号3号楼2单元501室", "Address:香港中路12号3号楼2单元501室")]
    [InlineData("青岛市市南区香港中路12号", "Address:青岛市市南区香港中路12号")]
    [InlineData("家住阳光花园3-2-501没暖气", "Address:阳光花园3-2-501")]
    [InlineData("3栋2单元501漏水", "Address:3栋2单元501")]
    [InlineData("邮箱zhang.san@mail.cn", "Email:zhang.san@mail.cn")]
    [InlineData("123456789012", "Number:123456789012")]
    [InlineData("停电3小时电费300元", "")]
    [InlineData("2026-01-15 20:30停的", "")]
    [InlineData("我叫你们来修", "")]
    [InlineData("联系人电话没打通", "")]
    [InlineData("打95598和12345都没用", "")]
    [InlineData("15号线，27楼", "")]
    public void Read_PersonalData_IsTypedAndPointsIntoTheOriginal(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Read.Text(text).PersonalData.Select(p => $"{p.Kind}:{text.Substring(p.At.Start, p.At.Length)}")));

    [Fact]
    public void Masked_AnyText_LeavesNothingToMaskAndEveryPosition() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(new Replay(new Rnd(20260115, 3), null)), Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var masked = PersonalData.Masked(text);
            return masked.Length == text.Length && PersonalData.Masked(masked) == masked;
        }));
}
