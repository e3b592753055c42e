using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace CommunityBot.Bot.Tests.Cli;

public sealed partial class ExampleSettingsTests
{
    private static readonly string s_example = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "appsettings.example.json"));

    /// <summary>The keys with every line in force.</summary>
    internal static IEnumerable<string> EveryKey => Keys(OffSetting().Replace(s_example, "${indent}"));

    [Fact]
    public void Copied_as_it_is_it_sets_nothing_but_the_log() =>
        Assert.All(Keys(s_example), key => Assert.StartsWith("Logging:", key, StringComparison.Ordinal));

    [Fact]
    public void With_every_line_in_force_it_is_still_good_and_has_every_key() => Assert.Equal(
        [
            "Demo:Enabled", "Discord:ApiBaseUrl", "Discord:ApplicationId", "Discord:BotToken", "Discord:CdnBaseUrl", "Discord:PublicKey",
            "Holidays:Path", "Line:ApiBaseUrl", "Line:BotBasicId", "Line:ChannelAccessToken", "Line:ChannelSecret", "Line:DataApiBaseUrl",
            "Logging:File:Days", "Logging:File:Path", "Logging:LogLevel:Default",
            "Logging:LogLevel:Microsoft.AspNetCore", "Nudges:Enabled", "OpenTelemetry:Endpoint", "Programmes:Path", "Proxies", "PublicBaseUrl",
            "Storage:ConnectionString", "Storage:Files", "Storage:Path", "Storage:Provider",
            "Talk:Path", "TimeZone", "Urls", "WebChat:AllowRemote", "WebChat:Enabled",
        ],
        EveryKey.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Keys(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(document));
        return [.. new ConfigurationBuilder()
            .AddJsonStream(stream)
            .Build()
            .AsEnumerable()
            .Where(entry => entry.Value is { Length: > 0 })
            .Select(entry => entry.Key)];
    }

    /// <summary>A key that stands behind a comment sign.</summary>
    [GeneratedRegex("""^(?<indent>\s*)// (?=")""", RegexOptions.Multiline, 1000)]
    private static partial Regex OffSetting();
}
