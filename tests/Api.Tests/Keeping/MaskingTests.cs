using DiagnosisEngine.Api.Keeping;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Keeping;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("我叫张三，电话13800138000，路灯不亮", "我叫**，电话***********，路灯不亮")]
    [InlineData("路灯不亮", "路灯不亮")]
    [InlineData("电话 138-0013-8000 转", "电话 ************* 转")]
    [InlineData("", "")]
    public void Apply_PersonalData_IsOverwrittenInPlace(string text, string masked) => Assert.Equal(masked, Masking.Default.Apply(text));

    [Fact]
    public void Apply_MaskingFails_KeepsNothingAndSaysNothingOfTheText()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new Masking(text => throw new FormatException(text)).Apply("13800138000"));
        Assert.DoesNotContain("138", error.ToString(), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => new Masking(text => text[1..]).Apply("13800138000"));
        var calls = 0;
        Assert.Throws<InvalidOperationException>(() => new Masking(text => calls++ == 0 ? text : "***").Apply("138"));
    }
}
