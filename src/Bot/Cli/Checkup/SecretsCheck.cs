using CommunityBot.Bot.Settings;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks whether another account of the machine can read the files with the tokens of channels, or the password of the database.</summary>
internal static class SecretsCheck
{
    private static readonly string[] s_secrets = ["Line:ChannelSecret", "Line:ChannelAccessToken", "Discord:BotToken", "Storage:ConnectionString"];

    /// <param name="settings">All of them.</param>
    /// <param name="folder">Whose owner the bot runs as.</param>
    public static IEnumerable<CheckupLine> Look(IConfiguration settings, DataFolder folder) =>
        from file in s_secrets.Select(secret => SettingPlace.FileOf(settings, secret)).OfType<string>().Distinct(StringComparer.Ordinal)
        where OwnerOnly.IsWider(file)
        let account = OwnerAccount.Of(folder.Path) ?? OwnerAccount.Me
        let mine = OwnerAccount.Of(file) is { } owner && owner != account ? $"sudo chown {account}: {file} && sudo " : ""
        select CheckupLine.Note(
            $"{file} 裡有權杖或密碼，這台機器的其他帳號也讀得到。請改成只有執行的帳號讀得到：{mine}chmod 600 {file}",
            $"{file} holds tokens or a password, and other accounts of this machine can read it. Run: {mine}chmod 600 {file}");
}
