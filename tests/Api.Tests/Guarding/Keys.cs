using System.Text.Json;
using DiagnosisEngine.Api.Guarding;

namespace DiagnosisEngine.Api.Tests.Guarding;

/// <summary>A file of keys beside the rules of a test.</summary>
internal sealed class Keys
{
    private readonly List<object> _entries = [];
    private readonly string _file;

    public Keys(ApiOnRules api)
    {
        _file = Path.Combine(api.Rules.Root, "keys.json");
        api.Settings["keys"] = _file;
        Write();
    }

    /// <summary>Adds a key to the file and returns it.</summary>
    public string Add(string owner, string[] scopes, string? audience = null, DateTimeOffset? notAfter = null)
    {
        var id = $"k{_entries.Count}";
        var key = KeyText.Create(id);
        _entries.Add(new { id, owner, scopes, hash = KeyText.Hash(key), audience, notAfter });
        Write();
        return key;
    }

    public void Remove(int index)
    {
        _entries.RemoveAt(index);
        Write();
    }

    public void Break() => File.WriteAllText(_file, "{ \"keys\": [{ \"id\": \"broken\" }] }");

    private void Write() => File.WriteAllText(_file, JsonSerializer.Serialize(new { keys = _entries }));
}
