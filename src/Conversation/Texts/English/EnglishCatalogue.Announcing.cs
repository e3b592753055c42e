using System.Text.RegularExpressions;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    private static readonly Regex s_noBulletin = new(
        "^(?:undo|take it back|cancel|never ?mind|not now|not yet|wait|(?:don't|do not) send(?: it)?(?: yet)?)[.!]?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public override string AnnouncePurpose => "tell all members something; what it costs is said first: announce Tomorrow we meet in Hall B";

    public override string AskBulletin(string community) => $"What shall the members of {community} know? It may have several lines.";

    public override string BulletinTitle(string community) => $"[Announcement] {community}";

    public override string CostsMessages(int people) => $"{Count(people)} by message, if it goes now; each counts as one";

    public override string CostsNothing(int people) => $"{Count(people)}, free";

    public override string LeftThisMonthLabel => "Left this month";

    public override string MessagesLeft(long messages) => $"{Count(messages)} messages";

    public override string HowShallItGo =>
        "Shall it go now, or come along when each next talks to me or is reminded of something (no message of its own, for two weeks)?";

    public override string SendNow => "Send now";

    public override string RideAlong => "With their next answer";

    public override string BulletinNotChanged(string words) =>
        $"Nothing was sent or changed: I do not understand “{words}”. Please choose one; to change the text, say “change it to …”.";

    public override bool IsNoBulletin(string words) => s_noBulletin.IsMatch(words);

    public override string NothingAnnounced => "All right, nothing was announced. To take back what was, say “undo”.";

    public override string Announced(string community) => $"Announced to {community}.";

    public override string GoesAtOnce(int people) => $"Told at once, or after their quiet hours: {Count(people)}.";

    public override string RidesAlong(int people) => $"Told when they next talk to me or are reminded of something, and not now: {Count(people)}.";

    public override string DidAnnounce(string community) => $"the announcement to {community}";

    public override string HaveReadIt(int people) =>
        $"It cannot be unread by those who have it ({Count(people)}); nobody else gets it. To correct it, announce again.";

    public override string NobodyHasReadIt => "Nobody has it yet, and nobody will.";
}
