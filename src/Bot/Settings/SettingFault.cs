using CommunityBot.Messages;

namespace CommunityBot.Bot.Settings;

/// <summary>A setting with which the bot cannot start: what is wrong with it, and what to write instead.</summary>
/// <param name="Key">Such as <c>Line:ChannelSecret</c>.</param>
/// <param name="Chinese">A sentence without its stop.</param>
/// <param name="English">The same.</param>
public sealed record SettingFault(string Key, string Chinese, string English)
{
    /// <summary>The sentence, and where the setting was written.</summary>
    public BothLanguages In(IConfiguration settings) => SettingPlace.Of(settings, Key) is { } place
        ? new BothLanguages($"{Chinese}（{place.Chinese}）。", $"{English} ({place.English}).")
        : new BothLanguages($"{Chinese}。", $"{English}.");
}

/// <summary>Settings with which the bot cannot start.</summary>
public sealed class WrongSettingsException(IReadOnlyList<BothLanguages> said) : Exception(said[0].English)
{
    public IReadOnlyList<BothLanguages> Said => said;
}
