using CommunityBot.Communities;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.Line.Menus;

/// <summary>Whom a menu is for.</summary>
public enum MenuReader
{
    /// <summary>Whoever is not bound yet.</summary>
    Newcomer,

    Member,
    Convener,
    Officer,
}

public static class MenuReaders
{
    /// <summary>Which menu somebody of the roster reads: that of the most they are. Whoever is bound no more is a newcomer again.</summary>
    public static MenuReader Of(IRecords records, PersonId? bound, DateOnly today) =>
        bound is not { } person ? MenuReader.Newcomer
        : records.People.OfficerOf(person, today).Count > 0 ? MenuReader.Officer
        : records.ConvenedBy(person, today).Any() ? MenuReader.Convener
        : MenuReader.Member;
}
