using CommunityBot.Communities;
using CommunityBot.Ports;

namespace CommunityBot.Conversation.Commands;

/// <summary>說明: the commands this person may use, as buttons.</summary>
public static class Help
{
    public static Answer Run(Turn turn)
    {
        var mine = CommandTable.All.Where(command => IsFor(command, turn.Records, turn.Account)).ToList();
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.HelpTitle,
                Fields = [.. mine.Select(command => new Field(command.Word(turn.Texts.Language), command.Purpose(turn.Texts)))],
                Note = turn.Account.Person is null ? turn.Texts.NotBound : turn.Texts.HelpNote,
            },
            [.. mine.Where(command => command.Id != CommandIds.Help).Take(Limits.Buttons).Select(command => turn.Button(command.Id))]);
    }

    public static bool IsFor(Command command, IRecords records, ChatAccount account) => command.For switch
    {
        Audience.Anyone => true,
        _ when account.Person is null => false,
        Audience.Convener => IsOfficer(records, account.Person)
            || records.People.MembershipsOf(account.Person.Id).Any(membership => membership.Role == Role.Convener),
        Audience.Head => IsOfficer(records, account.Person) || records.People.HeadOf(account.Person.Id).Count > 0,
        Audience.Officer => IsOfficer(records, account.Person),
        _ => true,
    };

    private static bool IsOfficer(IRecords records, Person person) => records.People.OfficerOf(person.Id).Count > 0;
}
