using System.Text.Json;
using CommunityBot.Messages;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace CommunityBot.Bot.Settings;

/// <summary>Where a setting was written: the file and line, the environment variable or the command line.</summary>
internal static class SettingPlace
{
    private static readonly string[] s_prefixes = ["", "ASPNETCORE_", "DOTNET_"];

    /// <summary>Null for what is written nowhere.</summary>
    public static BothLanguages? Of(IConfiguration settings, string key) => ProviderOf(settings, key) switch
    {
        CommandLineConfigurationProvider => new BothLanguages($"命令列的 --{key}", $"--{key} on the command line"),
        EnvironmentVariablesConfigurationProvider => Variable(NameOf(key, settings[key])),
        _ => FileOf(settings, key) is { } file ? InFile(file, key) : null,
    };

    /// <summary>The file that a setting is written in; null for what is written elsewhere, or nowhere.</summary>
    public static string? FileOf(IConfiguration settings, string key) =>
        ProviderOf(settings, key) is JsonConfigurationProvider { Source: { Path: { } name, FileProvider: { } files } }
            ? files.GetFileInfo(name).PhysicalPath
            : null;

    /// <summary>The files that settings are read from.</summary>
    public static IEnumerable<string> Files(IConfiguration settings) => (settings as IConfigurationRoot)?.Providers
        .OfType<JsonConfigurationProvider>()
        .Select(provider => provider.Source is { Path: { } name, FileProvider: { } files } && files.GetFileInfo(name) is { Exists: true } file
            ? file.PhysicalPath
            : null)
        .OfType<string>() ?? [];

    /// <summary>Who has the last word on a setting.</summary>
    public static IConfigurationProvider? ProviderOf(IConfiguration settings, string key) =>
        (settings as IConfigurationRoot)?.Providers.LastOrDefault(provider => provider.TryGet(key, out _));

    /// <summary>As it was set: what ASP.NET Core reads of its own may begin with a name of its own.</summary>
    private static string NameOf(string key, string? value)
    {
        var name = key.Replace(":", "__", StringComparison.Ordinal);
        var set = Environment.GetEnvironmentVariables().Keys.Cast<string>();
        return set.FirstOrDefault(one => s_prefixes.Any(prefix => string.Equals(one, prefix + name, StringComparison.OrdinalIgnoreCase))
            && Environment.GetEnvironmentVariable(one) == value) ?? name;
    }

    private static BothLanguages Variable(string name) => new($"環境變數 {name}", $"environment variable {name}");

    private static BothLanguages InFile(string file, string key) => LineOf(File.ReadAllBytes(file), key) is { } line
        ? new BothLanguages($"{file} 第 {line} 行", $"{file}, line {line}")
        : new BothLanguages(file, file);

    private static int? LineOf(ReadOnlySpan<byte> json, string key)
    {
        var text = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var path = new Stack<string>();
        while (reader.Read())
        {
            while (path.Count > 0 && reader.TokenType == JsonTokenType.PropertyName && path.Count >= reader.CurrentDepth)
                path.Pop();
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            path.Push(reader.GetString()!);
            if (string.Equals(string.Join(':', path.Reverse()), key, StringComparison.OrdinalIgnoreCase))
                return 1 + text[..(int)reader.TokenStartIndex].Count((byte)'\n');
        }

        return null;
    }
}
