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
    Application,
    Bulletin,
    Reminders,
    Hushed,
    Nudge,
    Deed,
    ToldOf,
    Waiting,
    Conversation,
}
