namespace CommunityBot.Conversation.Texts;

/// <summary>What a convener lets a community know.</summary>
public abstract partial class Catalogue
{
    public abstract string AnnouncePurpose { get; }

    public abstract string AskBulletin(string community);

    public abstract string BulletinTitle(string community);

    /// <summary>For so many people, each of whom counts as a message.</summary>
    public abstract string CostsMessages(int people);

    public abstract string CostsNothing(int people);

    public abstract string LeftThisMonthLabel { get; }

    public abstract string MessagesLeft(long messages);

    public abstract string HowShallItGo { get; }

    /// <summary>A button, and what is typed for it.</summary>
    public abstract string SendNow { get; }

    /// <summary>The same, to let it wait for answers.</summary>
    public abstract string RideAlong { get; }

    /// <summary>What was said of it neither chose how it goes nor changed it.</summary>
    public abstract string BulletinNotChanged(string words);

    /// <summary>先不要發, 收回: what calls it off is no text of it.</summary>
    public abstract bool IsNoBulletin(string words);

    public abstract string NothingAnnounced { get; }

    public abstract string Announced(string community);

    public abstract string GoesAtOnce(int people);

    public abstract string RidesAlong(int people);

    public abstract string DidAnnounce(string community);

    /// <summary>Once it was withdrawn: so many have read it.</summary>
    public abstract string HaveReadIt(int people);

    public abstract string NobodyHasReadIt { get; }
}
