namespace CommunityBot.Nudges.Planning;

/// <summary>When a bulletin is told: at once, or where that would cost messages with the next answer.</summary>
public static class BulletinSteps
{
    /// <summary>Whoever said nothing for so long needs it no more.</summary>
    public static readonly TimeSpan IsNews = TimeSpan.FromDays(14);

    public static Step Of(Bulletin bulletin) => new()
    {
        Name = "told",
        ReadyAt = bulletin.At,
        DueAt = bulletin.At,
        UsefulUntil = bulletin.At + IsNews,
        Priority = PriorityOf(bulletin.AtOnce),
    };

    public static Priority PriorityOf(bool atOnce) => atOnce ? Priority.Meeting : Priority.Aside;
}
