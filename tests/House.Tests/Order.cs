namespace CommunityBot.House.Tests;

/// <summary>Rooms by their folders under <c>src</c>, lowest first. What is in a folder below a room's is in that room, unless it is one of its own.</summary>
internal sealed class Order(IReadOnlyList<string> rooms)
{
    private readonly Dictionary<string, int> heights = rooms.Select((room, height) => (room, height)).ToDictionary(pair => pair.room, pair => pair.height);

    public IReadOnlyList<string> Rooms => rooms;

    /// <summary>The room that a source such as <c>src/Core/Budget/Grant.cs</c> is in, or none.</summary>
    public string? RoomOf(string source)
    {
        var folder = source.StartsWith("src/", StringComparison.Ordinal) ? source["src/".Length..] : "";
        while (folder.Length > 0 && !heights.ContainsKey(folder))
        {
            folder = folder[..Math.Max(0, folder.LastIndexOf('/'))];
        }

        return folder.Length > 0 ? folder : null;
    }

    public bool LiesBelow(string room, string other) => heights[room] < heights[other];
}
