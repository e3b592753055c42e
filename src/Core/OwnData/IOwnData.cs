using CommunityBot.Communities;

namespace CommunityBot.OwnData;

/// <summary>Everything that is kept about somebody.</summary>
public interface IOwnData
{
    /// <summary>By kind, and within one the oldest first. What is about others as well is left out of it.</summary>
    IReadOnlyList<DataLine> Of(PersonId person);
}
