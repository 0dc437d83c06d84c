namespace DiagnosisEngine.Api.Guarding;

/// <summary>Reads who may come in from the configuration, and refuses what would leave the door open.</summary>
internal static class GuardConfiguration
{
    /// <summary>Null when the server must not start; why has then been printed.</summary>
    public static GuardOptions? Read(IConfiguration configuration, bool isDevelopment, IEnumerable<string> addresses, TextWriter error)
    {
        var options = new GuardOptions
        {
            KeysFile = configuration["keys"],
            Jwt = Jwt(configuration.GetSection("jwt")),
            RequestsPerSecond = configuration.GetValue("limits:requestsPerSecond", 50),
            Burst = configuration.GetValue("limits:burst", 200),
            Origins = configuration["cors:origins"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
        };
        var wrong = Wrong(options, isDevelopment, [.. addresses.Where(address => !IsLoopback(address))]);
        if (wrong is null) return options;
        error.WriteLine(wrong);
        return null;
    }

    private static string? Wrong(GuardOptions options, bool isDevelopment, IReadOnlyList<string> reachable)
    {
        const string Mend = "用 --keys keys.json 给出钥匙文件（new-key 造钥匙） / name a file of keys with --keys keys.json (new-key makes keys)";
        if (options.IsOpen && !isDevelopment)
            return $"没有配置钥匙，只有在 Development 环境的本机上才能不带钥匙试用，没有启动；{Mend} / No keys are configured; without them the server starts in the Development environment on loopback alone. Nothing was started.";
        if (options.IsOpen && reachable.Count > 0)
            return $"没有配置钥匙，不能在别人够得着的地址上启动（{string.Join(", ", reachable)}）；{Mend} / No keys are configured; the server does not start open on addresses that others reach. Nothing was started.";
        if (options.Jwt is { Authority: null, KeysFile: null } or { Audience: "" })
            return "jwt 要写 audience，再写 authority 或 keysFile / jwt needs audience, and authority or keysFile";
        if (options.Jwt is { Authority: null, Issuer: null }) return "jwt:keysFile 要和 jwt:issuer 一起写 / jwt:keysFile needs jwt:issuer";
        if (options.Jwt?.KeysFile is { } keys && !File.Exists(keys)) return $"没有文件 {keys} / there is no file {keys}";
        if (options.RequestsPerSecond < 1 || options.Burst < 1) return "limits:requestsPerSecond 和 limits:burst 至少是 1 / are at least 1";
        return null;
    }

    private static JwtOptions? Jwt(IConfigurationSection section) => !section.Exists() ? null : new JwtOptions
    {
        Authority = section["authority"],
        KeysFile = section["keysFile"],
        Issuer = section["issuer"],
        Audience = section["audience"] ?? "",
        OwnerClaim = section["ownerClaim"] ?? "client_id",
    };

    private static bool IsLoopback(string address)
    {
        if (!Uri.TryCreate(address.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri)) return false;
        return uri.IsLoopback;
    }
}
