using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Training;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Answering;

/// <summary>
/// 說明: the commands this person may use, as buttons. Whoever may use more than there is room for sees their names by subject, with a
/// button for each; 說明 經費 is about one.
/// </summary>
public static class Help
{
    public static Answer Run(Turn turn)
    {
        var rulebooks = Rulebooks(turn);
        var mine = CommandTable.All
            .Where(command => IsFor(command, turn.Records, turn.Rulebooks, turn.Account, turn.Today))
            .Where(command => rulebooks.Count == 0 || rulebooks.Any(command.Concerns))
            .ToLookup(command => command.Subject);
        var asked = turn.Arguments.Length == 0
            ? null
            : mine.FirstOrDefault(commands => turn.Texts.SubjectName(commands.Key).Contains(turn.Arguments, StringComparison.OrdinalIgnoreCase));
        return asked is null && mine.Sum(commands => commands.Count(command => !command.TakesBack)) > Limits.Buttons + 1
            ? BySubject(turn, [.. mine])
            : Explain(turn, [.. asked ?? mine.SelectMany(commands => commands)]);
    }

    private static Reply BySubject(Turn turn, IReadOnlyList<IGrouping<Subject, Command>> subjects)
    {
        var names = subjects.Select(commands => turn.Texts.SubjectName(commands.Key)).ToList();
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.HelpTitle,
                Fields = [.. subjects.Zip(
                    names,
                    (commands, name) => new Field(name, turn.Texts.List([.. commands.Select(command => command.Word(turn.Texts.Language))])))],
                Note = HearsTyping(turn) ? turn.Texts.HelpBySubjectNote($"{turn.Word} {names[0]}") : turn.Texts.HelpBySubjectNoteWithSlash(names[0]),
            },
            [.. names.Select(name => Choice.Saying(name, $"{turn.Word} {name}"))]);
    }

    private static Reply Explain(Turn turn, IReadOnlyList<Command> commands) => Reply.Show(
        new Card
        {
            Title = turn.Texts.HelpTitle,
            Fields = [.. commands.Select(command => new Field(command.Word(turn.Texts.Language), command.Purpose(turn.Texts)))],
            Note = turn.Account.Person is null ? turn.Texts.NotBound : HearsTyping(turn) ? turn.Texts.HelpNote : turn.Texts.HelpNoteWithSlash,
        },
        [.. commands.Where(command => command.Id != CommandIds.Help && !command.TakesBack).Take(Limits.Buttons).Select(command => turn.Button(command.Id))]);

    public static bool IsFor(Command command, IRecords records, IRulebookSource rulebooks, ChatAccount account, DateOnly today) => command.For switch
    {
        Audience.Anyone => true,
        _ when account.Person is null => false,
        _ when command.AlsoFor?.Invoke(records, rulebooks, account.Person.Id, today) == true => true,
        Audience.Convener => IsOfficer(records, account.Person, today) || records.ConvenedBy(account.Person.Id, today).Any(),
        Audience.Head => IsOfficer(records, account.Person, today) || records.People.HeadOf(account.Person.Id, today).Count > 0,
        Audience.Officer => IsOfficer(records, account.Person, today),
        _ => true,
    };

    /// <summary>Those of the programmes that somebody has to do with.</summary>
    private static List<Rulebook> Rulebooks(Turn turn) => turn.Account.Person is not { } person
        ? []
        : [.. turn.Records.People.MembershipsOf(person.Id, turn.Today).Select(membership => membership.Community)
            .Concat(turn.Records.People.HeadOf(person.Id, turn.Today))
            .Select(community => community.Programme)
            .Concat(turn.Records.People.OfficerOf(person.Id, turn.Today))
            .Distinct()
            .Select(turn.Rulebooks.Find)
            .OfType<Rulebook>()
            .Union(Trained.Own(turn))];

    private static bool HearsTyping(Turn turn) => ChannelNames.HearsTyping(turn.Message.From.Channel);

    private static bool IsOfficer(IRecords records, Person person, DateOnly today) => records.People.OfficerOf(person.Id, today).Count > 0;
}
