using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Exporting;

/// <summary>
/// Reads which sheets are meant, in whatever order it is said: names first, then from when to when, the form and the kind. What is left in the end has
/// to be nothing.
/// </summary>
internal sealed class WishReader(Turn turn, Exportable mine)
{
    private static readonly Regex s_year = new("(?:^|[^0-9])(?<year>1[0-9]{2})(?:[^0-9]|$)", RegexOptions.NonBacktracking);

    private string _left = "";

    /// <returns>The wish, or what is said instead.</returns>
    public (SheetWish? Wish, Reply? Instead) Read(string words)
    {
        (var meeting, _left) = Leading.Reference(words);
        var whom = new WhoseSheets(turn, mine);
        if (whom.Take(ref _left) is { } which)
            return (null, which);
        var said = _left;
        var period = PeriodReader.Read(said, turn.Today, PeriodOf(whom.Programme ?? whom.Community?.Programme));
        if (period.Impossible is { } impossible)
            return (null, Reply.Say(turn.Texts.NoSuchDay(impossible)));
        var form = AskedForm.Read(period.Rest);
        (var kinds, _left) = SheetWords.Take(form.Left);
        if (kinds.Count > 1)
            return (null, SheetOffer.Of(turn, turn.Texts.OneSheetAtATime, kinds, words: ""));
        var (year, whichYear) = Year(whom.Programme, period, words);
        if (whichYear is not null)
            return (null, whichYear);
        if (year.Programme is { } ofYear)
            period = PeriodReader.Read(said, turn.Today, PeriodOf(ofYear));
        if (!AskedForm.IsNothing(_left) && whom.TakePart(ref _left, words) is { } whichOfPart)
            return (null, whichOfPart);
        if (!AskedForm.IsNothing(_left))
            return (null, NotUnderstood());
        var (community, person) = (whom.Community, whom.Person);

        var isOwn = form.IsOwn || person?.Id == turn.Me.Id || !mine.LeadsAny || (community is not null && !mine.Led.Contains(community))
            || (kinds is [var asked] && mine.IsOwnAlone(asked));
        if (isOwn && (form.IsEverybodys || (person is not null && person.Id != turn.Me.Id)))
            return (null, SheetOffer.Of(turn, turn.Texts.OnlyOwnSheets, mine.OfOnePerson, ""));
        var whose = isOwn ? turn.Me : person;
        if (kinds.Count == 0)
            return (null, SheetOffer.Of(turn, turn.Texts.WhichSheet, whose is null ? mine.Kinds : mine.OfOnePerson, words));
        if (kinds[0].IsOfToday && (period.IsNamed || year.Days is not null))
            return (null, SheetOffer.Of(turn, turn.Texts.SheetIsOfToday(turn.Texts.Sheet(kinds[0])), kinds, ""));
        if (whose is not null && !mine.OfOnePerson.Contains(kinds[0]))
        {
            var sheet = turn.Texts.Sheet(kinds[0]);
            return (null, SheetOffer.Of(
                turn,
                mine.IsOwnAlone(kinds[0]) ? turn.Texts.SheetsOfOfficersOnly(sheet)
                    : mine.LeadsAny && (form.IsOwn || person is not null) ? turn.Texts.NoSheetOfOnePerson(sheet) : turn.Texts.SheetsOfOthersOnlyFor(sheet),
                mine.OfOnePerson, person is null ? "" : new Namesakes(mine.People(turn)).Shown(person)));
        }

        var wish = new SheetWish(kinds[0])
        {
            Community = community?.Id,
            Programme = whom.Programme ?? year.Programme,
            Person = whose?.Id,
            From = period.From ?? year.Days?.Start,
            Until = period.Until ?? year.Days?.End,
            Language = turn.Texts.Language,
            IsCommonEra = form.IsCommonEra,
            IsCsv = form.IsCsv && kinds[0] != SheetKind.SignInSheet,
        };
        return OfMeetingOrAll(wish, meeting, community, form);
    }

    private (SheetWish? Wish, Reply? Instead) OfMeetingOrAll(SheetWish wish, MeetingId? meeting, Community? community, AskedForm form)
    {
        var isOfOne = meeting is not null || form.IsLast || form.IsNext;
        if (wish.Kind == SheetKind.SignInSheet || (isOfOne && mine.LeadsAny && wish.Kind is SheetKind.Attendance or SheetKind.Meetings))
            return OfOne(wish, new MeetingOfSheet(turn, wish.Kind).Find(meeting, community, wish.From, wish.Until, form.IsLast));
        if (!isOfOne)
            return (wish, null);
        IReadOnlyList<SheetKind> ofOne = mine.LeadsAny ? [SheetKind.SignInSheet, SheetKind.Attendance] : [wish.Kind];
        return (null, SheetOffer.Of(turn, turn.Texts.SheetOfNoMeeting(turn.Texts.Sheet(wish.Kind)), ofOne, ""));
    }

    /// <summary>Only a sign-in sheet is of the meeting itself; others are of its day.</summary>
    private (SheetWish? Wish, Reply? Instead) OfOne(SheetWish wish, (LedMeeting? Meant, Reply? Instead) found) => found.Meant is not { } meant
        ? (null, found.Instead)
        : (wish with
        {
            Community = meant.Community.Id,
            Programme = wish.Kind == SheetKind.SignInSheet ? null : wish.Programme,
            Meeting = wish.Kind == SheetKind.SignInSheet ? meant.Meeting.Id : null,
            From = turn.Clock.Day(meant.Meeting.StartsAt),
            Until = turn.Clock.Day(meant.Meeting.StartsAt),
        }, null);

    /// <summary>From when to when that programme is, or all that may be meant.</summary>
    private Period? PeriodOf(ProgrammeId? programme)
    {
        var periods = mine.Programmes(turn.Rulebooks).Where(one => programme is null || one.Id == programme).Select(one => one.Period).ToList();
        return periods.Count == 0 ? null : new Period(periods.Min(one => one.Start), periods.Max(one => one.End));
    }

    /// <summary>114 is the programme of that year, where there is one; else the year.</summary>
    private ((ProgrammeId? Programme, Period? Days) Meant, Reply? Instead) Year(ProgrammeId? programme, TypedPeriod period, string words)
    {
        if (s_year.Match(_left).Groups["year"] is not { Success: true } year)
            return default;
        var named = mine.Programmes(turn.Rulebooks).Where(one => one.Id.Value.EndsWith($"-{year.Value}", StringComparison.Ordinal)).ToList();
        if (programme is not null || (named.Count == 0 && period.IsNamed))
            return default;
        _left = TypedText.Without(_left, year.Index, year.Length);
        if (named.Count == 1)
            return ((named[0].Id, null), null);
        if (named.Count > 1)
        {
            var others = TypedText.Without(words, words.IndexOf(year.Value, StringComparison.Ordinal), year.Length);
            return (default, Reply.Offer(
                turn.Texts.WhichProgrammeOfYear(year.Value),
                [.. named.Take(Limits.Buttons).Select(one => Choice.Saying(
                    turn.Wording.Name(one.Title), Joined.Words(turn.Word, one.Id.Value, SheetOffer.Short(others))))]));
        }

        var first = RocCalendar.ToCommonEra(int.Parse(year.Value, CultureInfo.InvariantCulture));
        return ((null, new Period(new DateOnly(first, 1, 1), new DateOnly(first, 12, 31))), null);
    }

    private Reply NotUnderstood() => SheetOffer.Of(
        turn,
        turn.Texts.SheetNotUnderstood(TypedText.Shorten(_left, Limits.Words), turn.Texts.SheetExample(mine.Led is [var first, ..] ? first.Name : "")),
        mine.Kinds,
        "");
}
