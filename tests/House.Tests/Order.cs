namespace CommunityBot.House.Tests;

/// <summary>Rooms by their folders under <c>src</c>, lowest first. A folder below a room's is a room of its own.</summary>
internal sealed class Order(IReadOnlyList<string> rooms)
{
    private readonly Dictionary<string, int> heights = rooms.Select((room, height) => (room, height)).ToDictionary(pair => pair.room, pair => pair.height);

    public IReadOnlyList<string> Rooms => rooms;

    /// <summary>The room that a source such as <c>src/Core/Budget/Grant.cs</c> is in, or none.</summary>
    public string? RoomOf(string source) =>
        source.Split('/') is ["src", .. var folders, _] && string.Join('/', folders) is var room && heights.ContainsKey(room) ? room : null;

    public bool LiesBelow(string room, string other) => heights[room] < heights[other];
}
