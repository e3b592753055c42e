namespace CommunityBot.Accounts;

/// <summary>Wrong binding codes of late, by who typed them.</summary>
public interface IGuesses
{
    /// <summary><see cref="GuessLimit.None"/> where none are remembered.</summary>
    GuessLimit Of(string who);

    void Save(string who, GuessLimit limit);

    /// <returns>How many were forgotten.</returns>
    int ForgetBefore(DateTimeOffset instant);
}
