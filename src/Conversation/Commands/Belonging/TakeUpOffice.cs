using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Account;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>加入 張大同 勤益科大 承辦人 114/8/1, 加入 李主任 AI數位研究社群 主管: an officer makes another, or the head of a community.</summary>
internal static class TakeUpOffice
{
    public static Answer Run(Turn turn, OfficeKind kind, bool isSure)
    {
        var offices = turn.Records.People.OfficerOf(turn.Me.Id, turn.Today);
        if (offices.Count == 0)
            return Reply.Say(turn.Texts.OnlyOfficersAppoint(turn.Texts.OfficeName(kind)), turn.Button(CommandIds.Help));
        if (kind == OfficeKind.Officer)
            return OfProgramme(turn, offices, isSure);
        var communities = turn.Records.AdministeredBy(turn.Me.Id, turn.Today).ToList();
        var (community, words, asked) = JoinedCommunity.Read(turn, communities);
        return community is null
            ? asked!
            : Run(turn, community.Programme, words, NamedCommunity.Words(community, communities), person => Tie.HeadOf(person, community), isSure);
    }

    private static Answer OfProgramme(Turn turn, IReadOnlyList<ProgrammeId> offices, bool isSure)
    {
        var words = turn.Arguments.Split(' ');
        var named = offices is [var only] ? only : offices.FirstOrDefault(programme => words.Contains(programme.Value));
        return named == default
            ? Reply.Offer(turn.Texts.WhichProgramme, [.. offices.Take(Limits.Buttons).Select(programme => Choice.Saying(
                turn.Wording.Name(programme), Joined.Words(turn.Word, turn.Arguments, programme.Value)))])
            : Run(
                turn,
                named,
                Joined.Words(words.Where(word => word != named.Value)),
                offices.Count > 1 ? named.Value : "",
                person => Tie.OfficerOf(person, named),
                isSure);
    }

    private static Answer Run(Turn turn, ProgrammeId programme, string words, string where, Func<Person, Tie> tieOf, bool isSure)
    {
        var (who, instead) = Newcomer.Read(turn, programme, words, where);
        if (who is null)
            return instead!;
        if (!isSure && JoiningDoubts.OfWhence(turn, who) is { Count: > 0 } doubts)
            return OnceMore.Ask(turn, doubts);
        var person = who.Keep(turn.Records.People);
        var tie = tieOf(person);
        var change = Changes.TakingUp(turn, tie.Office!, person.Id, who.Day);
        if (change.Before is { } days && days.Includes(who.Day))
            return Reply.Say(turn.Texts.IsInAlready(person.Name, tie.Where(turn)), turn.Button(CommandIds.Help));
        var held = change.Before is { } before && before.Reaches(turn.Today) && before.Until < who.Day ? before.Until : null;
        if (held is { } until && until.AddDays(1) < who.Day)
            return Reply.Say(turn.Texts.OfficeHasDaysBetween(person.Name, tie.Where(turn), tie.As(turn), until), turn.Button(CommandIds.Help));
        var deed = new Deed.Appointed([change], who.Known is null ? person.Id : null);
        Changes.Write(turn, deed);
        return new Answer
        {
            Reply = Reply.Show(new Card
            {
                Title = turn.Texts.TakesUpOffice(person.Name, tie.Where(turn), tie.As(turn)),
                Tone = Tone.Good,
                Fields =
                [
                    new Field(turn.Texts.FirstDayLabel, turn.Texts.Day(who.Day)),
                    .. held is { } last ? [new Field(turn.Texts.FormerLastDayLabel, turn.Texts.Day(last))] : Array.Empty<Field>(),
                ],
                Note = Accounts(turn, person),
                Buttons = JoinCommunity.CodeFor(turn, person),
            }),
            Did = deed,
            Notices = new BelongingNews(turn).From(tie, who.Day).Notices,
        };
    }

    /// <summary>Conveners let members in; what these become later is nothing that they decided.</summary>
    private static string Accounts(Turn turn, Person person) => turn.Records.Accounts.Of(person.Id) is { Count: > 0 } accounts && person.Id != turn.Me.Id
        ? turn.Texts.HasAccountsAs(person.Name, turn.Texts.List([.. accounts.Select(account => OwnAccounts.Name(turn, account))]))
        : "";
}
