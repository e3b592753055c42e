using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Answering;

/// <summary>Whether somebody may say a command, judged as it is said: a question that was asked before gives no right that has ended since.</summary>
internal static class Rights
{
    /// <returns>Null where they may.</returns>
    public static Reply? Refusal(Turn turn) => turn.Command.For switch
    {
        not Audience.Anyone when turn.Account.Person is null => Reply.Say(
            turn.Command.Id == CommandIds.Unlink ? turn.Texts.LostPhoneUnbound(turn.Word) : turn.Texts.NotBound,
            Choice.Filling(turn.Texts.EnterBindingCode, turn.Texts.Word(CommandIds.Bind) + " ")),
        Audience.Convener when turn.Command.AlsoFor?.Invoke(turn.Records, turn.Rulebooks, turn.Me.Id, turn.Today) == true => null,
        Audience.Convener when Leading.Communities(turn).Count == 0 => Reply.Say(turn.Texts.ConvenersOnly(turn.Word), turn.Button(CommandIds.Help)),
        Audience.Head when !Help.IsFor(turn.Command, turn.Records, turn.Rulebooks, turn.Account, turn.Today) =>
            Reply.Say(turn.Texts.HeadsOnly(turn.Word), turn.Button(CommandIds.Help)),
        Audience.Officer when !Help.IsFor(turn.Command, turn.Records, turn.Rulebooks, turn.Account, turn.Today) =>
            Reply.Say(turn.Texts.OfficersOnly(turn.Word), turn.Button(CommandIds.Help)),
        Audience.Convener or Audience.Head or Audience.Officer when turn.Draft<AskedOf>()?.Community is { } asked && !Leads(turn, asked) =>
            Reply.Say(turn.Texts.NotYoursAnyMore(turn.Records.Communities.Find(asked)?.Name ?? turn.Texts.NotSet), turn.Button(CommandIds.Help)),
        _ => null,
    };

    private static bool Leads(Turn turn, CommunityId community) =>
        Leading.Communities(turn).Concat(turn.Records.People.HeadOf(turn.Me.Id, turn.Today)).Any(led => led.Id == community);
}
