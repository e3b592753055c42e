namespace CommunityBot.Programmes;

/// <summary>The rulebooks in force.</summary>
public interface IRulebookSource
{
    IReadOnlyCollection<Rulebook> All { get; }

    /// <summary>Null when there is no rulebook of that programme.</summary>
    Rulebook? Find(ProgrammeId programme);
}
