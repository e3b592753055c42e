using CommunityBot.Messages;

namespace CommunityBot.Bot.Demo;

/// <summary>Whether this is the try-out: no channel is set up, and the store holds nothing but what the try-out put there.</summary>
public sealed class DemoMode
{
    /// <summary>Set in a store that was filled for the try-out, to the day of that.</summary>
    public const string Mark = "demo-since";

    private static readonly string[] s_channelSettings =
        ["Line:ChannelSecret", "Line:ChannelAccessToken", "Discord:ApplicationId", "Discord:PublicKey", "Discord:BotToken"];

    /// <summary>Decided while the server starts. A store with people of its own is never opened to whoever picks a name.</summary>
    public bool IsOn { get; private set; }

    /// <summary>What the settings say: <c>Demo:Enabled</c>, or else whether no channel is set up.</summary>
    public static bool IsWanted(IConfiguration settings) =>
        settings.GetValue<bool?>("Demo:Enabled") ?? s_channelSettings.All(key => string.IsNullOrWhiteSpace(settings[key]));

    public void TurnOn() => IsOn = true;
}

/// <summary>The bot was to serve real people from a store that was filled for the try-out.</summary>
public sealed class DemoDataException(BothLanguages said) : Exception(said.English)
{
    public BothLanguages Said => said;

    public static DemoDataException In(string folder) => new(new BothLanguages(
        $"資料夾 {folder} 裡是試用的資料，不能用來正式服務。請用 --data 指定新的資料夾，再用 import roster 匯入名單；只想繼續試用，請設定 Demo:Enabled=true。",
        $"The folder {folder} holds the try-out's data and cannot serve real people. Name another folder with --data and bring your roster in with import "
            + "roster; to go on trying things out, set Demo:Enabled=true."));
}
