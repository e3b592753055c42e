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
/// Reads which sheets are meant, in whatever order it is said: names first, as a community may have a month or a kind of sheet in its own.
/// What is left in the end has to be nothing.
/// </summary>
internal sealed class WishReader(Turn turn, Exportable mine)
{
    private static readonly Regex s_year = new("(?:^|[^0-9])(?<year>1[0-9]{2})(?:[^0-9]|$)", RegexOptions.NonBacktracking);

    private static readonly string[] s_kinds = ["社群", "community"];

    private string _left = "";

    /// <returns>The wish, or what is said instead.</returns>
    public (SheetWish? Wish, Reply? Instead) Read(string words)
    {
        (var meeting, _left) = Leading.Reference(words);
        var (community, instead) = Community();
        if (instead is not null)
            return (null, instead);
        var programme = Programme();
        var (person, whichPerson) = Person();
        if (whichPerson is not null)
            return (null, whichPerson);
        var period = PeriodReader.Read(_left, turn.Today);
        if (period.Impossible is { } impossible)
            return (null, Reply.Say(turn.Texts.NoSuchDay(impossible)));
        var form = AskedForm.Read(period.Rest);
        (var kinds, _left) = SheetWords.Take(form.Left);
        if (kinds.Count > 1)
            return (null, Offer(turn.Texts.OneSheetAtATime, kinds, words: ""));
        var (year, whichYear) = Year(programme, period, words);
        if (whichYear is not null)
            return (null, whichYear);
        if (community is null && person is null && !AskedForm.IsNothing(_left))
            (community, person) = ByPart();
        if (!AskedForm.IsNothing(_left))
            return (null, NotUnderstood());

        var isOwn = form.IsOwn || person?.Id == turn.Me.Id || !mine.LeadsAny || (community is not null && !mine.Led.Contains(community))
            || (kinds is [var asked] && mine.IsOwnAlone(asked));
        if (isOwn && (form.IsEverybodys || (person is not null && person.Id != turn.Me.Id)))
            return (null, Offer(turn.Texts.OnlyOwnSheets, mine.OfOnePerson, ""));
        var whose = isOwn ? turn.Me : person;
        if (kinds.Count == 0)
            return (null, Offer(turn.Texts.WhichSheet, whose is null ? mine.Kinds : mine.OfOnePerson, words));
        if (kinds[0].IsOfToday && (period.IsNamed || year.Days is not null))
            return (null, Offer(turn.Texts.SheetIsOfToday(turn.Texts.Sheet(kinds[0])), kinds, ""));
        if (whose is not null && !mine.OfOnePerson.Contains(kinds[0]))
        {
            var sheet = turn.Texts.Sheet(kinds[0]);
            return (null, Offer(
                mine.LeadsAny && (form.IsOwn || person is not null) ? turn.Texts.NoSheetOfOnePerson(sheet) : turn.Texts.SheetsOfOthersOnlyFor(sheet),
                mine.OfOnePerson, person is null ? "" : new Namesakes(mine.People(turn)).Shown(person)));
        }

        if (kinds[0] == SheetKind.SignInSheet)
            return SignInSheet(meeting, community, period.From ?? year.Days?.Start, period.Until ?? year.Days?.End, form.IsCommonEra);
        if (meeting is not null)
            return (null, Offer(turn.Texts.SheetNotUnderstood($"{meeting}", turn.Texts.SheetExample("")), [SheetKind.SignInSheet], $"{meeting}"));
        return (new SheetWish(kinds[0])
        {
            Community = community?.Id,
            Programme = programme ?? year.Programme,
            Person = whose?.Id,
            From = period.From ?? year.Days?.Start,
            Until = period.Until ?? year.Days?.End,
            Language = turn.Texts.Language,
            IsCommonEra = form.IsCommonEra,
            IsCsv = form.IsCsv,
        }, null);
    }

    /// <summary>Of the meeting named, or of those days; else of what is on or comes next, as it is printed before.</summary>
    private (SheetWish? Wish, Reply? Instead) SignInSheet(MeetingId? named, Community? community, DateOnly? from, DateOnly? until, bool isCommonEra)
    {
        var all = Leading.Meetings(
            turn,
            from is { } first ? turn.Clock.Whole(first).From : turn.Now - SignIn.Reach,
            until is { } last ? turn.Clock.Whole(last).To : turn.Now + Limits.Ahead);
        var among = all.Where(led => community is null || led.Community.Id == community.Id).ToList();
        if (from is null && until is null)
        {
            among =
            [
                .. among.Where(led => led.Meeting.EndsAt > turn.Now).GroupBy(led => led.Community.Id).Select(group => group.First())
                    .OrderBy(led => led.Meeting.StartsAt),
            ];
        }

        var word = turn.Texts.Sheet(SheetKind.SignInSheet);
        var none = from is { } day && until == from
            ? Leading.NoneOn(turn, day, Leading.Meetings(turn, turn.Now - Limits.Back, turn.Now + Limits.Ahead), word)
            : Reply.Say(turn.Texts.NoMeetingForSheet, turn.Button(CommandIds.Meetings));
        var (meant, instead) = Leading.Pick(turn, named, among, none, word, prefersOpen: false);
        return meant is null ? (null, instead) : (new SheetWish(SheetKind.SignInSheet)
        {
            Community = meant.Community.Id,
            Meeting = meant.Meeting.Id,
            From = turn.Clock.Day(meant.Meeting.StartsAt),
            Until = turn.Clock.Day(meant.Meeting.StartsAt),
            Language = turn.Texts.Language,
            IsCommonEra = isCommonEra,
        }, null);
    }

    private (Community? Named, Reply? Instead) Community()
    {
        var found = NamedCommunity.Find(_left, mine.Communities, Stands.Anywhere);
        if (found is Found<Community>.Several several)
            return (null, NamedCommunity.Ask(turn, several.Things, found.Left));
        if (found is not Found<Community>.One(var community, _, _))
        {
            var other = Naming.Find(_left, [.. turn.Records.Communities.All()], one => [one.Name], Stands.Anywhere);
            return (null, other is Found<Community>.None ? null : Reply.Offer(
                turn.Texts.NotYourCommunity(other.Meant[0].Name),
                [.. mine.Communities.Take(Limits.Buttons).Select(one => Choice.Saying(
                    one.Name, Joined.Words(turn.Word, NamedCommunity.Words(one, mine.Communities), Short(other.Left))))]));
        }

        _left = found.Left;
        return (community, null);
    }

    /// <summary>By its id or its whole name: a year alone may be more than one.</summary>
    private ProgrammeId? Programme()
    {
        var found = Naming.Find(_left, mine.Programmes(turn.Rulebooks), one => one.Title.And([one.Id.Value]), Stands.Anywhere);
        if (found is not Found<Rulebook>.One(var rulebook, _, _))
            return null;
        _left = found.Left;
        return rulebook.Id;
    }

    private (Person? Named, Reply? Instead) Person()
    {
        var found = Naming.Find(_left, mine.People(turn), person => PersonName.Forms(person.Name), Stands.Meant).ToldApartBy(ToldApart.Words);
        switch (found)
        {
            case Found<Person>.Several several:
                return (null, MemberName.Ask(turn, several));
            case Found<Person>.One(var person, var before, var after):
                var beside = Naming.Find(after, [person], ToldApart.Words, Stands.First);
                _left = Joined.Words(before, beside is Found<Person>.One ? beside.After : after);
                return (person, null);
            default:
                return (null, !mine.LeadsAny && FellowPeople.In(turn, _left).People.Count > 0
                    ? Offer(turn.Texts.OnlyOwnSheets, mine.OfOnePerson, "")
                    : null);
        }
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
                    turn.Wording.Name(one.Title), Joined.Words(turn.Word, one.Id.Value, Short(others))))]));
        }

        var first = RocCalendar.ToCommonEra(int.Parse(year.Value, CultureInfo.InvariantCulture));
        return ((null, new Period(new DateOnly(first, 1, 1), new DateOnly(first, 12, 31))), null);
    }

    /// <summary>By a part of a name that is all there is left, and of one only: 資安 for 資安研究社群.</summary>
    private (Community? Community, Person? Person) ByPart()
    {
        var part = Bare(_left);
        if (Naming.ByPart(part, mine.Communities, one => [one.Name]) is Found<Community>.One { Left: "", Thing: var community })
        {
            _left = "";
            return (community, null);
        }

        if (Naming.ByPart(part, mine.People(turn), person => [person.Name]) is Found<Person>.One { Left: "", Thing: var person })
        {
            _left = "";
            return (null, person);
        }

        return (null, null);
    }

    /// <summary>Without what only says that it is one: 資安社群.</summary>
    private static string Bare(string words)
    {
        words = words.Trim('的', ' ');
        return Array.Find(s_kinds, kind => words.Length > kind.Length && words.EndsWith(kind, StringComparison.OrdinalIgnoreCase)) is { } kind
            ? words[..^kind.Length].Trim()
            : words;
    }

    private Reply NotUnderstood() => Offer(
        turn.Texts.SheetNotUnderstood(TypedText.Shorten(_left, Limits.Words), turn.Texts.SheetExample(mine.Led is [var first, ..] ? first.Name : "")),
        mine.Kinds,
        "");

    private Reply Offer(string question, IEnumerable<SheetKind> kinds, string words) => Reply.Offer(
        question,
        [.. kinds.Select(kind => Choice.Saying(turn.Texts.Sheet(kind), Joined.Words(turn.Word, turn.Texts.Sheet(kind), Short(words))))]);

    private static string Short(string words) => words.Length <= Limits.Words ? words : "";
}
