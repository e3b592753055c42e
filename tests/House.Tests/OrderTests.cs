using CommunityBot.House.Tests.Reading;

namespace CommunityBot.House.Tests;

public sealed class OrderTests
{
    // Only a build with Discord's socket has the package that these are written for. What they use of ours is looked at in every build.
    private const string Gateway = "src/Bot/Channels/Discord/Gateway/";

    [Fact]
    public void Every_source_is_in_a_room() => Complaints.MustBeNone(Complaints.OfTheHomeless(Repository.Files("src", "*.cs"), Rooms.InOrder));

    [Fact]
    public void Every_room_has_a_source()
    {
        var lived = Repository.Files("src", "*.cs").Select(Rooms.InOrder.RoomOf).ToHashSet();

        Complaints.MustBeNone(
            Rooms.InOrder.Rooms.Where(room => !lived.Contains(room)).Select(room => $"{room} is a room without a source. Take it off the list in Rooms.cs."));
    }

    [Fact]
    public void A_room_uses_only_what_lies_lower()
    {
        var arrows = Sources.Arrows
            .Where(arrow => arrow.DeclaredIn is not null || !arrow.Source.StartsWith(Gateway, StringComparison.Ordinal));

        Complaints.MustBeNone(Complaints.Of(arrows, Rooms.InOrder));
    }
}
