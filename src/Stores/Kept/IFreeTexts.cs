namespace CommunityBot.Stores.Kept;

/// <summary>Anybody's words, wherever they are kept.</summary>
internal interface IFreeTexts
{
    /// <summary>
    /// Puts other words in the place of all that are kept somewhere, empty ones aside. A line of such words that is tied to others loses its salt:
    /// nobody can find the words by trying, and the chain still holds.
    /// </summary>
    /// <param name="where">Where.</param>
    /// <param name="change">The words that shall stand there; the same to leave them, null to drop them.</param>
    /// <param name="onlySaid">Whether messages that are still to be sent are left alone.</param>
    void Change(FreeWords where, Func<string, string?> change, bool onlySaid = false);
}
