using System.Security.Cryptography;
using System.Text;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// The secret in the address of a web chat that asks nobody who they are: whoever can read what the program prints, or its folder, has it, and
/// nobody else. It stays the same until its file is deleted, so that a page that is open outlives a restart.
/// </summary>
public sealed class ChatSecret(DataFolder folder, IVisitors visitors, WebChatOptions options)
{
    /// <summary>What it is called in the address.</summary>
    public const string Query = "token";

    private const string Before = $"?{Query}=";
    private const int Digits = 32;

    private readonly Lazy<string> _value = new(() => Kept(folder.ChatAddress) ?? RandomNumberGenerator.GetHexString(Digits, lowercase: true));

    /// <summary>Not where one becomes somebody by a code, and others than this machine are to be answered.</summary>
    public bool IsAsked => visitors.MayChoose || !options.AllowRemote;

    /// <summary>Compares in constant time, so that it cannot be guessed digit by digit.</summary>
    public bool Is(string? shown) =>
        shown is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(_value.Value));

    /// <summary>Writes the whole address down, where only the account the program runs under can read it.</summary>
    /// <param name="root">Where the server listens.</param>
    /// <returns>The address by which one gets in.</returns>
    public Uri WriteDown(Uri? root)
    {
        if (!IsAsked)
            return new Uri($"{root}chat");
        var whole = $"{root}chat{Before}{_value.Value}";
        PrivateFile.Write(folder.ChatAddress, whole + "\n", overwrite: true);
        return new Uri(whole);
    }

    /// <summary>What stands in the file since the last start; null where there is none, or somebody wrote something else into it.</summary>
    private static string? Kept(string file)
    {
        if (!File.Exists(file))
            return null;
        var secret = File.ReadAllText(file).Trim().Split(Before)[^1];
        return secret.Length == Digits && secret.All(char.IsAsciiHexDigitLower) ? secret : null;
    }
}
