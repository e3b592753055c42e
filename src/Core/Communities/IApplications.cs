namespace CommunityBot.Communities;

public interface IApplications
{
    /// <summary>The community's application; an empty draft where nothing was written yet.</summary>
    Application Of(CommunityId community);

    /// <summary>Writes the answers and what is asked for; steps are not touched.</summary>
    void Save(Application application);

    void Add(CommunityId community, ApplicationStep step);
}
