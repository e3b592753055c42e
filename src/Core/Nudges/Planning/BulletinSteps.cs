namespace CommunityBot.Nudges.Planning;

/// <summary>When a bulletin is told: at once, or with whatever each one hears next.</summary>
public static class BulletinSteps
{
    /// <summary>Whoever said nothing for so long needs it no more.</summary>
    public static readonly TimeSpan IsNews = TimeSpan.FromDays(14);

    public static Step Of(Bulletin bulletin) => new()
    {
        Name = "told",
        ReadyAt = bulletin.At,
        DueAt = bulletin.AtOnce ? bulletin.At : bulletin.At + IsNews,
        UsefulUntil = bulletin.At + IsNews,
        Priority = bulletin.AtOnce ? Priority.Meeting : Priority.Aside,
    };
}
