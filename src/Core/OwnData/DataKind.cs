namespace CommunityBot.OwnData;

/// <summary>What is kept about somebody, in the order in which they are told.</summary>
public enum DataKind
{
    Person,
    Account,
    Code,
    Link,
    Guess,
    Calendar,
    Entry,
    Place,
    Office,
    Headship,
    Attendance,
    NotedForOthers,
    Lesson,
    Minutes,
    Points,
    PointsForOthers,
    Money,
    Tally,

    /// <summary>What they noted of cases, and the shares that are theirs.</summary>
    Case,
    Credit,
    CreditForOthers,
    Headcount,
    Application,
    Bulletin,

    /// <summary>Photos and receipts they sent.</summary>
    Attachment,

    /// <summary>Where others name them in what they wrote for a community: minutes, topics, announcements.</summary>
    NamedIn,
    Reminders,
    Hushed,
    Nudge,
    Deed,
    ToldOf,
    Waiting,
    Conversation,
}
