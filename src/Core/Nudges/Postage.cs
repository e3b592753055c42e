using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Ports;

namespace CommunityBot.Nudges;

public sealed record Postage
{
    public static Postage Read(IRecords records, SchoolClock clock, DateTimeOffset now) => new();

    public bool Counts(string channel) => channel == ChannelNames.Line;

    public bool MayPush(string channel, Priority priority) => priority != Priority.Aside;

    public Postage Spend(string channel) => this;
}
