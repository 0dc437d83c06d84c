using DiagnosisEngine.Testing;
using Xunit;

namespace DiagnosisEngine.Sources.Tests;

public sealed class SystemMappingTests : IDisposable
{
    private readonly MappingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private SystemMappingException Refused() => Assert.Throws<SystemMappingException>(() => SystemSources.Load(_folder.Path, new SystemSourceOptions { Environment = name => name == "SECRET" ? "hunter2" : null }));

    [Theory]
    [InlineData("no-json", "{ \"system\": ")]
    [InlineData("no-object", "[]")]
    [InlineData("no-system", """{ "facts": {} }""")]
    [InlineData("no-source", """{ "system": "oms", "facts": {} }""")]
    [InlineData("two-sources", """{ "system": "oms", "http": { "url": "http://x/" }, "sql": { "provider": "sqlite", "connection": "Data Source=x", "query": "select 1" }, "facts": {} }""")]
    [InlineData("no-facts", """{ "system": "oms", "http": { "url": "http://x/" } }""")]
    [InlineData("misspelt", """{ "system": "oms", "http": { "url": "http://x/" }, "facts": {}, "timelimit": "1s" }""")]
    [InlineData("misspelt-fact", """{ "system": "oms", "http": { "url": "http://x/" }, "facts": { "a": { "valeu": "/a" } } }""")]
    [InlineData("no-pointer", """{ "system": "oms", "http": { "url": "http://x/" }, "facts": { "a": "fault.eta" } }""")]
    [InlineData("bad-duration", """{ "system": "oms", "http": { "url": "http://x/" }, "facts": {}, "timeLimit": "two seconds" }""")]
    [InlineData("no-address", """{ "system": "oms", "http": { "url": "ftp://x/" }, "facts": {} }""")]
    [InlineData("host-by-customer", """{ "system": "oms", "http": { "url": "http://{customer}.test/" }, "facts": {} }""")]
    [InlineData("unknown-place", """{ "system": "oms", "http": { "url": "http://x/{phone}" }, "facts": {} }""")]
    [InlineData("no-variable", """{ "system": "oms", "http": { "url": "http://x/", "headers": { "Authorization": "Bearer ${OMS_TOKEN}" } }, "facts": {} }""")]
    [InlineData("retried-post", """{ "system": "oms", "http": { "url": "http://x/", "method": "POST" }, "facts": {}, "retries": 2 }""")]
    [InlineData("cached-moment", """{ "system": "oms", "http": { "url": "http://x/{at}" }, "facts": {}, "cache": "1min" }""")]
    [InlineData("get-with-body", """{ "system": "oms", "http": { "url": "http://x/", "body": {} }, "facts": {} }""")]
    [InlineData("unknown-database", """{ "system": "oms", "sql": { "provider": "oracle", "connection": "Data Source=x", "query": "select 1" }, "facts": {} }""")]
    [InlineData("a-write", """{ "system": "oms", "sql": { "provider": "sqlite", "connection": "x", "query": "delete from readings" }, "facts": {} }""")]
    [InlineData("two-statements", """{ "system": "oms", "sql": { "provider": "sqlite", "connection": "x", "query": "select 1; drop table x" }, "facts": {} }""")]
    [InlineData("bad-connection", """{ "system": "oms", "sql": { "provider": "sqlite", "connection": "${SECRET}", "query": "select 1" }, "facts": {} }""")]
    public void Load_AWrongFile_SaysWhereAndHowToMendItWithoutASecret(string name, string json)
    {
        _folder.Write("oms", json);
        var thrown = Refused();
        Assert.DoesNotContain("hunter2", thrown.ToString(), StringComparison.Ordinal);
        Snapshot.Match(thrown.Message.Replace(_folder.Path, "", StringComparison.Ordinal), name);
    }

    [Fact]
    public void Load_TwoFilesOfOneSystem_SaysSo()
    {
        const string File = """{ "system": "oms", "http": { "url": "http://x/" }, "facts": {} }""";
        _folder.Write("a", File).Write("b", File);
        Assert.Contains("'oms' has two files", Refused().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NoFiles_SaysSo() => Assert.Contains("*.system.json", Refused().Message, StringComparison.Ordinal);

    [Fact]
    public void Load_AVariableThatIsNotSet_TakesWhatStandsBesideIt()
    {
        _folder.Write("oms", """{ "system": "oms", "http": { "url": "${OMS:-http://127.0.0.1:1}/c/{customer}" }, "facts": {}, "timeLimit": "3s", "note": "ours" }""");
        using var systems = SystemSources.Load(_folder.Path);
        Assert.Equal(TimeSpan.FromSeconds(3), systems.LongestTimeLimit);
        Assert.Equal("oms", Assert.Single(systems.Sources).System);
    }
}
