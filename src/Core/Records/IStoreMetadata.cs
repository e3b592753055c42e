namespace CommunityBot.Records;

/// <summary>What is to be known of the store as a whole, such as that it was filled for the try-out.</summary>
public interface IStoreMetadata
{
    /// <summary>Null when it was never set.</summary>
    string? Find(string name);

    void Set(string name, string value);
}
