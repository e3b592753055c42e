using System.Security.Cryptography;

namespace CommunityBot.Records;

/// <summary>What tells a store from every other, wherever it is moved to and whatever address the bot is reached at: drawn once, and kept.</summary>
public static class StoreIdentity
{
    private const string Mark = "identity";
    private const int Bytes = 16;

    /// <summary>Null until it has been drawn.</summary>
    public static string? Find(IStoreMetadata marks) => marks.Find(Mark);

    public static string Of(IStoreMetadata marks)
    {
        if (Find(marks) is { } drawn)
            return drawn;
        var identity = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        marks.Set(Mark, identity);
        return identity;
    }
}
