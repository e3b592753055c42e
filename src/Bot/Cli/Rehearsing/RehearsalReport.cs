using CommunityBot.Calendar;
using CommunityBot.Conversation.Post;
using CommunityBot.Nudges;

namespace CommunityBot.Bot.Cli.Rehearsing;

/// <summary>What a rehearsal came to.</summary>
internal sealed record RehearsalReport(Period Days, bool OfDemo, IReadOnlyList<RehearsedLetter> Letters, SchoolClock Clock)
{
    public IEnumerable<(DateOnly Month, string Channel, int Messages)> Costs =>
        from letter in Letters
        where letter.Telling.Way == Way.Pushed
        let day = Clock.Day(letter.At)
        group letter by (Month: new DateOnly(day.Year, day.Month, 1), letter.Telling.Account.Address.Channel) into month
        orderby month.Key
        select (month.Key.Month, month.Key.Channel, month.Count());

    public IEnumerable<(string Name, int Messages)> Readers =>
        from letter in Letters
        group letter by letter.Telling.To into reader
        orderby reader.Count() descending, reader.Key.Value
        select (NameOf(reader.First()), reader.Count());

    public static string NameOf(RehearsedLetter letter) => letter.Telling.Account.Person?.Name ?? letter.Telling.Account.Address.Id;
}
