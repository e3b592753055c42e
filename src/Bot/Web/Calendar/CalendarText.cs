using CommunityBot.Feed;

namespace CommunityBot.Bot.Web.Calendar;

/// <summary>Somebody's calendar as it is sent.</summary>
/// <param name="Feed">Whose.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Stamps">Of its entries.</param>
/// <param name="IsNew">It differs from what was noted last, so it is to be noted before it is sent.</param>
public sealed record CalendarText(CalendarFeed Feed, byte[] Bytes, IReadOnlyList<EventStamp> Stamps, bool IsNew);
