using CommunityBot.Communities;
using CommunityBot.Ports;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>
/// 說明: the commands this person may use, as buttons. Whoever may use more than there is room for gets a button for each subject;
/// 說明 經費 is about one.
/// </summary>
public static class Help
{
    public static Answer Run(Turn turn)
    {
        var mine = CommandTable.All.Where(command => IsFor(command, turn.Records, turn.Account)).ToLookup(command => command.Subject);
        var asked = turn.Arguments.Length == 0
            ? null
            : mine.FirstOrDefault(commands => turn.Texts.SubjectName(commands.Key).Contains(turn.Arguments, StringComparison.OrdinalIgnoreCase));
        var shown = asked is null ? mine : (IEnumerable<IGrouping<Subject, Command>>)[asked];
        var headed = asked is null && mine.Sum(commands => commands.Count()) > Limits.Buttons + 1;
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.HelpTitle,
                Fields = [.. shown.SelectMany(commands => Lines(turn, commands, headed))],
                Note = turn.Account.Person is null ? turn.Texts.NotBound : turn.Texts.HelpNote,
            },
            headed
                ? [.. mine.Select(commands => turn.Button(CommandIds.Help, turn.Texts.SubjectName(commands.Key)) with { Label = turn.Texts.SubjectName(commands.Key) })]
                : [.. shown.SelectMany(commands => commands).Where(command => command.Id != CommandIds.Help).Take(Limits.Buttons).Select(command => turn.Button(command.Id))]);
    }

    private static IEnumerable<Field> Lines(Turn turn, IGrouping<Subject, Command> commands, bool headed)
    {
        if (headed)
            yield return new Field("", turn.Texts.SubjectHeading(commands.Key));
        foreach (var command in commands)
            yield return new Field(command.Word(turn.Texts.Language), command.Purpose(turn.Texts));
    }

    public static bool IsFor(Command command, IRecords records, ChatAccount account) => command.For switch
    {
        Audience.Anyone => true,
        _ when account.Person is null => false,
        Audience.Convener => IsOfficer(records, account.Person) || records.ConvenedBy(account.Person.Id).Any(),
        Audience.Head => IsOfficer(records, account.Person) || records.People.HeadOf(account.Person.Id).Count > 0,
        Audience.Officer => IsOfficer(records, account.Person),
        _ => true,
    };

    private static bool IsOfficer(IRecords records, Person person) => records.People.OfficerOf(person.Id).Count > 0;
}
