using DiagnosisEngine.Api.Guarding;
using DiagnosisEngine.Api.Starting;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DiagnosisEngine.Api.Tests.Guarding;

public sealed class OpenDoorTests
{
    [Theory]
    [InlineData(true, "urls=http://127.0.0.1:5080", true)]
    [InlineData(true, "urls=http://localhost:5080;http://[::1]:5081", true)]
    [InlineData(true, "", true)]
    [InlineData(false, "", false)]
    [InlineData(false, "urls=http://127.0.0.1:5080", false)]
    [InlineData(true, "urls=http://0.0.0.0:5080", false)]
    [InlineData(true, "urls=http://*:5080", false)]
    [InlineData(true, "urls=http://+:5080", false)]
    [InlineData(true, "urls=http://[::]:5080", false)]
    [InlineData(true, "urls=http://127.0.0.1:5080;http://10.0.0.7:5080", false)]
    [InlineData(true, "http_ports=8080", false)]
    [InlineData(true, "Kestrel:Endpoints:One:Url=http://10.0.0.7:5080", false)]
    [InlineData(false, "urls=http://0.0.0.0:5080|keys=keys.json", true)]
    [InlineData(false, "urls=http://0.0.0.0:5080|jwt:authority=https://login.example|jwt:audience=diagnosis", true)]
    [InlineData(false, "jwt:authority=https://login.example", false)]
    [InlineData(false, "jwt:audience=diagnosis", false)]
    [InlineData(false, "jwt:audience=diagnosis|jwt:keysFile=nowhere.json|jwt:issuer=i", false)]
    [InlineData(false, "keys=keys.json|limits:burst=0", false)]
    public void Start_WithoutAKey_OnlyOnLoopbackInDevelopment(bool development, string settings, bool starts)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]))).Build();
        using var said = new StringWriter();
        var options = GuardConfiguration.Read(configuration, development, Listening.Addresses(configuration), said);
        Assert.Equal(starts, options is not null);
        Assert.Equal(starts, said.ToString().Length == 0);
    }
}
