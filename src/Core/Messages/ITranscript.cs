namespace CommunityBot.Messages;

/// <summary>The conversations of the web chat, which nobody else keeps for us as LINE and Discord do.</summary>
public interface ITranscript
{
    /// <summary>Adds a line. It is of whoever the account is bound to now, and of nobody where it is bound to nobody.</summary>
    /// <returns>False when the account's conversation has a line of that key already; the first one stands.</returns>
    bool Add(TranscriptLine line);

    /// <summary>
    /// The newest <paramref name="most"/> lines of an account's conversation that came after the one of that sequence, oldest first; none of
    /// those up to the last line of somebody else than who the account is bound to now.
    /// </summary>
    IReadOnlyList<TranscriptLine> After(string userId, long sequence, int most);

    /// <summary>Makes one person's conversation another's, who has none.</summary>
    void Move(string fromUser, string toUser);

    /// <summary>Forgets what was said before then by whoever is bound to nobody, and what was said to them.</summary>
    /// <returns>How many lines.</returns>
    int ForgetNobodies(DateTimeOffset instant);

    /// <summary>Forgets what was said before then. The line that was added last stays, as the next is numbered after it.</summary>
    /// <returns>How many lines.</returns>
    int ForgetBefore(DateTimeOffset instant);
}
