using CommunityBot.Communities;

namespace CommunityBot.Bot.Demo;

/// <summary>The accounts people of the try-out have in the web chat. Everyone may use them, so they mean nothing elsewhere.</summary>
public static class DemoAccounts
{
    private const string Prefix = "demo-";

    public static string For(PersonId person) => $"{Prefix}{person.Value}";

    public static bool IsOne(string account) =>
        account.StartsWith(Prefix, StringComparison.Ordinal) && account.Length <= Prefix.Length + 9 && account.Skip(Prefix.Length).All(char.IsAsciiDigit);
}
