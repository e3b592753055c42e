using CommunityBot.Communities;

namespace CommunityBot.OwnData;

/// <summary>Everything that is kept about somebody, to be told and to be taken out.</summary>
public interface IOwnData
{
    /// <summary>By kind, and within one the oldest first. What is about others as well is left out of it.</summary>
    IReadOnlyList<DataLine> Of(PersonId person);

    /// <summary>
    /// Takes out of everything who somebody is. What was done and counted stays as it is, by a pseudonym; what is theirs alone (accounts,
    /// codes, links, calendars, conversations, messages to them, reasons of leave) is gone. <c>Erasure</c> knows what else follows.
    /// </summary>
    void Erase(Erasing person);
}
