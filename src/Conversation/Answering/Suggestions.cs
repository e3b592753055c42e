using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Commands.Applying;
using CommunityBot.Conversation.Commands.Belonging;
using CommunityBot.Conversation.Commands.Duties;
using CommunityBot.Conversation.Commands.Money;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Duties;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>Proposes what fits an input while it is typed, to those who may use the command and from what they may see. It only reads.</summary>
public sealed class Suggestions(Ear ear, IRulebookSource rulebooks, SchoolClock clock, ChatLinks links)
{
    /// <summary>More than this are not looked through, and Discord shows no more.</summary>
    public const int Most = 25;

    /// <summary>Whether anything is ever proposed for it.</summary>
    public static bool Exist(CommandInput input) =>
        input is not (CommandInput.Words or CommandInput.Code or CommandInput.When or CommandInput.File);

    /// <param name="records">What is remembered.</param>
    /// <param name="account">Whose chat it is; strangers get nothing.</param>
    /// <param name="command">The command.</param>
    /// <param name="input">What of it is being typed.</param>
    /// <param name="typed">What there is so far; it stands somewhere in each that is proposed.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="now">The time.</param>
    public IReadOnlyList<Suggestion> For(
        IRecords records, ChatAccount account, Command command, CommandInput input, string typed, Language language, DateTimeOffset now)
    {
        if (account.Person is null || !Help.IsFor(command, records, rulebooks, account, clock.Day(now)))
            return [];
        var turn = TurnFor(records, account, command, language, now);
        var folded = TypedText.Fold(typed);
        return [.. All(turn, input)
            .Where(one => one.Label.Contains(folded, StringComparison.OrdinalIgnoreCase) || one.Words.Contains(folded, StringComparison.OrdinalIgnoreCase))
            .Distinct()
            .Take(Most)];
    }

    private static IEnumerable<Suggestion> All(Turn turn, CommandInput input) => input switch
    {
        CommandInput.Meeting => Meetings(turn),
        CommandInput.Member => Members(turn),
        CommandInput.Community => Communities(turn),
        CommandInput.Activity => Kinds(turn),
        CommandInput.BudgetItem => FundedCommunity.Led(turn).SelectMany(funded => funded.Funding.Items).Select(item => Named(turn.Wording.Name(item.Name))),
        CommandInput.Duty => Duties(turn),
        CommandInput.Figure => Ruled(turn).SelectMany(rulebook => rulebook.Figures).Select(figure => Named(turn.Wording.Name(figure.Name))),
        CommandInput.Reason => turn.Command.For == Audience.Member ? turn.Texts.CommonReasons.Select(Named) : [],
        _ => [],
    };

    /// <summary>Members are asked about what comes, conveners about what they lead; the nearest in time first, as it is most likely meant.</summary>
    private static IEnumerable<Suggestion> Meetings(Turn turn)
    {
        var all = turn.Command.For == Audience.Member
            ? turn.Records.Meetings.Of(turn.Me.Id, turn.Now, turn.Now + Limits.Ahead, turn.Clock)
                .Select(mine => new LedMeeting(mine.Meeting, mine.Community)).ToList()
            : Leading.Meetings(turn, turn.Now - Limits.Back, turn.Now + Limits.Ahead);
        var several = all.DistinctBy(one => one.Community.Id).Skip(1).Any();
        return all.OrderBy(one => (one.Meeting.StartsAt - turn.Now).Duration()).Select(one => new Suggestion(
            $"{turn.Wording.DayAndTime(one.Meeting.StartsAt)} "
                + $"{turn.Wording.NameAndTopic(one.Meeting, one.Community)}{(several ? " " + one.Community.Name : "")}",
            one.Meeting.Id.ToString()));
    }

    private static IEnumerable<Suggestion> Members(Turn turn)
    {
        var members = Leading.Communities(turn)
            .SelectMany(community => turn.Records.People.MembersOf(community.Id, turn.Today))
            .Select(member => member.Person)
            .DistinctBy(person => person.Id)
            .ToList();
        var names = new Namesakes(members);
        return members.Select(person => new Suggestion($"{person.Name} {person.School} {person.Department}".Trim(), names.Shown(person)));
    }

    private static IEnumerable<Suggestion> Communities(Turn turn)
    {
        var all = turn.Command.For switch
        {
            Audience.Convener => Leading.Communities(turn),
            Audience.Member => ShowMembers.Mine(turn),
            _ => Deciding.Communities(turn),
        };
        return all.Select(one => Named(NamedCommunity.Words(one, all)));
    }

    private static IEnumerable<Suggestion> Kinds(Turn turn) => Ruled(turn)
        .SelectMany(rulebook => rulebook.Activities)
        .Select(kind => Named(turn.Wording.Name(kind.Name)));

    /// <summary>What is still owed by the communities one leads and can be handed in; members see what theirs owe at all.</summary>
    private static IEnumerable<Suggestion> Duties(Turn turn)
    {
        var led = Leading.Communities(turn);
        var asMember = turn.Command.For == Audience.Member;
        var all = asMember ? turn.Records.People.MembershipsOf(turn.Me.Id, turn.Today).Select(membership => membership.Community).Concat(led) : led;
        return LedDuties.FactsOf(turn, all.DistinctBy(community => community.Id))
            .SelectMany(facts => Progress.Current(facts).Where(rule => (asMember || rule.Task is DutyTask.HandIn) && DutyState.Of(rule, facts).IsOwed))
            .Select(rule => Named(turn.Wording.Name(rule.Name)));
    }

    private static IEnumerable<Rulebook> Ruled(Turn turn) => Leading.Communities(turn)
        .Select(community => turn.Rulebooks.Find(community.Programme))
        .OfType<Rulebook>()
        .Distinct();

    private static Suggestion Named(string name) => new(name, name);

    private Turn TurnFor(IRecords records, ChatAccount account, Command command, Language language, DateTimeOffset now) => new()
    {
        Message = new IncomingMessage
        {
            EventId = "",
            From = account.Address,
            Place = account.Address,
            SentAt = now,
            Content = new MessageContent.Wordless(),
        },
        Account = account,
        Records = records,
        Ear = ear,
        Texts = Catalogues.In(language),
        Clock = clock,
        Workdays = WorkCalendar.WeekendsOnly,
        Rulebooks = rulebooks,
        Links = links,
        Drafts = Drafts.Kept,
        Command = command,
    };
}
