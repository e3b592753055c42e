using System.Globalization;
using CommunityBot.Messages;

namespace CommunityBot.Stores;

/// <summary>Whose a file is, which is what whoever took the wrong account wants to know. Only Linux tells.</summary>
public static class OwnerAccount
{
    private const string Root = "root";

    private const string Accounts = "/etc/passwd";
    private const int NumberInAccount = 2;

    /// <summary>The account that runs this, by its number where it has no name.</summary>
    public static string Me => Environment.UserName is { Length: > 0 } name ? name : Of("/proc/self") ?? "";

    /// <summary>The name of the account, or its number; null where the system does not tell.</summary>
    public static string? Of(string path) =>
        FileOwner.Of(path) is { } owner ? Name(owner.User.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>Why a file could not be read or written: whose it is, or the folder that it would be in.</summary>
    /// <returns>A reason that stands after a colon, without a stop at its end.</returns>
    public static BothLanguages Why(Exception fault, string file) =>
        WhyFolder(fault, FileOwner.Of(file) is null && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder ? folder : file);

    /// <summary>The same of a folder, which may have to be made first.</summary>
    public static BothLanguages WhyFolder(Exception fault, string folder)
    {
        var full = Path.GetFullPath(folder);
        if (fault is not UnauthorizedAccessException || Nearest(full) is not { } there || Of(there) is not { } owner || owner == Me)
            return FileFaults.Why(fault);
        if (owner != Root)
        {
            return new BothLanguages(
                $"{there} 是 {owner} 的，請用那個帳號執行（命令前面加 sudo -u {owner}），或改權限",
                $"{there} is {owner}'s; use that account (put sudo -u {owner} before the command), or change the rights");
        }

        var me = Me;
        return there == full
            ? new BothLanguages(
                $"{there} 是 {Root} 的，可能用 {Root} 執行過。請把它給執行機器人的帳號，例如 sudo chown {me}: {there}",
                $"{there} is {Root}'s, who may have run a command once. Give it to the account of the bot, as in sudo chown {me}: {there}")
            : new BothLanguages(
                $"{there} 是 {Root} 的。請先建立 {full} 並給執行機器人的帳號（sudo mkdir -p 和 sudo chown {me}:），或換一個資料夾",
                $"{there} is {Root}'s. Make {full} first and give it to the bot's account (sudo mkdir -p, sudo chown {me}:), or take another");
    }

    /// <summary>The path, or the nearest above it of which the system tells.</summary>
    private static string? Nearest(string path) =>
        FileOwner.Of(path) is not null ? path : Path.GetDirectoryName(path) is { } parent ? Nearest(parent) : null;

    private static string Name(string number) => File.Exists(Accounts)
        ? File.ReadLines(Accounts).Select(line => line.Split(':'))
            .FirstOrDefault(account => account.ElementAtOrDefault(NumberInAccount) == number)?[0] ?? number
        : number;
}
