using System.Globalization;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Records;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Wording;

/// <summary>Says what sheets that were asked for have in them: of what, of whom, of when.</summary>
public sealed class SheetWording(CommonWording wording)
{
    private const string NotInFileNames = "/\\:*?\"<>|";

    /// <summary>The whole wish, a line for each part of it.</summary>
    /// <param name="records">To look names up in.</param>
    /// <param name="wish">What was asked for.</param>
    /// <param name="scope">What of the records that is.</param>
    /// <param name="owner">Who asked.</param>
    public IReadOnlyList<(string Label, string Text)> Of(IRecords records, SheetWish wish, ExportScope scope, Person owner) =>
    [
        (wording.Texts.SheetLabel, wording.Texts.Sheet(wish.Kind)),
        (wording.Texts.WhoseLabel, Joined.Beside(Whose(records, wish, scope, owner), Meeting(records, wish))),
        (wording.Texts.DatesLabel, wish.Kind.IsOfToday ? wording.Texts.AsOfToday : Days(wish)),
        (wording.Texts.FileLabel, wording.Texts.List([wish.IsCsv ? "CSV" : "Excel", wording.Texts.DatesOf(wish.IsCommonEra)])),
    ];

    /// <summary>出席 AI數位研究社群 114.09.01-114.11.30, without an ending.</summary>
    public string FileName(IRecords records, SheetWish wish)
    {
        var name = Joined.Words(
            wording.Texts.Sheet(wish.Kind),
            wish.Community is { } community ? records.Communities.Find(community)?.Name ?? ""
                : wish.Programme is { } programme ? wording.Name(programme) : "",
            wish.Person is { } person ? records.People.Find(person)?.Name ?? "" : "",
            wish is { From: null, Until: null } ? "" : $"{Day(wish.From)}-{Day(wish.Until)}");
        var fitting = TypedText.Fold(name).Select(sign => NotInFileNames.Contains(sign, StringComparison.Ordinal) ? ' ' : sign);
        return TypedText.Shorten(string.Concat(fitting), Limits.Topic);

        string Day(DateOnly? day) => day is { } one ? Written(one, wish.IsCommonEra).Replace('/', '.') : "";
    }

    private string Whose(IRecords records, SheetWish wish, ExportScope scope, Person owner)
    {
        // What was noted of one person is of no community.
        var communities = wish is { Kind: SheetKind.Credits, Person: not null } ? [] : scope.CommunitiesIn(records);
        var person = wish.Person == owner.Id ? wording.Texts.OnlyYou(owner.Name)
            : wish.Person is { } other ? records.People.Find(other)?.InFull ?? "" : "";
        IEnumerable<string> programmes = (scope.Programmes ?? []).Select(programme =>
            wording.Texts.AllOfProgramme(wording.Name(programme), communities.Count(one => one.Programme == programme)));
        var others = communities.Where(one => scope.Programmes?.Contains(one.Programme) != true).ToList();
        return Joined.Beside([person, .. programmes, others.Count > 0 ? wording.Names(others) : ""]);
    }

    private string Meeting(IRecords records, SheetWish wish) =>
        wish.Meeting is { } id && records.Meetings.Find(id) is { } meeting && records.Communities.Find(meeting.Community) is { } community
            ? wording.NameAndTopic(meeting, community)
            : "";

    private string Days(SheetWish wish) => (wish.From, wish.Until) switch
    {
        (null, null) => wording.Texts.AllDays,
        ({ } first, null) => wording.Texts.SinceDay(Written(first, wish.IsCommonEra)),
        (null, { } last) => wording.Texts.UpToDay(Written(last, wish.IsCommonEra)),
        ({ } first, { } last) when first == last => Written(first, wish.IsCommonEra),
        ({ } first, { } last) => wording.Texts.BetweenDays(Written(first, wish.IsCommonEra), Written(last, wish.IsCommonEra)),
    };

    private static string Written(DateOnly day, bool isCommonEra) =>
        isCommonEra ? day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture) : RocCalendar.Format(day);
}
