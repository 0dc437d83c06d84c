using System.Text.Json;

namespace DiagnosisEngine.Api.Guarding;

/// <summary><c>new-key --id agent-desk --owner heating --scopes diagnose,read</c>: prints a key for its holder and the entry for the file of keys.</summary>
internal static class NewKey
{
    public const string Command = "new-key";

    public static int Run(IConfiguration options, TextWriter output, TextWriter error)
    {
        var (id, owner, scopes, audience) = (options["id"], options["owner"], options["scopes"]?.Split(',', StringSplitOptions.TrimEntries) ?? [], options["audience"]);
        if (id is null || !KeyText.IsId(id) || string.IsNullOrWhiteSpace(owner) || scopes.Length == 0 || scopes.Except(Scope.All).Any() || audience is not (null or "customer"))
        {
            error.WriteLine($"用法 / usage: new-key --id agent-desk --owner heating --scopes {string.Join(',', Scope.All)} [--audience customer]");
            return 1;
        }
        var key = KeyText.Create(id);
        output.WriteLine($"钥匙（只显示这一次，交给使用者） / the key (shown once; give it to its holder):\n  {key}");
        output.WriteLine("写进钥匙文件的 keys 里 / the entry of keys in the file of keys:");
        var entry = audience is null ? JsonSerializer.Serialize(new { id, owner, scopes, hash = KeyText.Hash(key) }) : JsonSerializer.Serialize(new { id, owner, scopes, hash = KeyText.Hash(key), audience });
        output.WriteLine($"  {entry}");
        return 0;
    }
}
