using CommunityBot.Cases;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Collecting;

/// <summary>回饋金 更正 #12 原因: takes back a line of money by one against it, by whoever may note such a line.</summary>
internal static class CorrectCollected
{
    public static Answer Run(Turn turn, CollectingCase meant, CaseEntryId? wrong, string why)
    {
        if (wrong is not { } id)
            return Reply.Say(turn.Texts.AskWhichCaseLine, turn.Button(CommandIds.Collect, meant.Community.Name));
        if (turn.Records.Cases.Find(id) is not { Corrects: null } line || line.Community != meant.Community.Id || !IsMoney(line.Fact))
            return Reply.Say(turn.Texts.NoSuchCaseLine(id.ToString()), turn.Button(CommandIds.Collect, meant.Community.Name));
        var what = Collect.Say(turn, meant.Rule, line.Fact);
        if (turn.Records.Cases.CorrectionOf(id) is not null)
            return Reply.Say(turn.Texts.CaseLineGone(what));
        if (Collect.MayNote(turn, meant, line.Fact) is { } refused)
            return refused;
        if (why.Length == 0)
            return turn.Ask(Awaited.Because, new Picked(meant.Community.Id, id.ToString()), Reply.Say(turn.Texts.AskWhyCaseLine(what)));
        if (why.Length > Limits.Reason)
            return Reply.Say(turn.Texts.TooLong(turn.Texts.ReasonLabel, Limits.Reason));

        var counter = turn.Records.Cases.Add(line.TakenBack(turn.Me.Id, turn.Now, why));
        return new Answer
        {
            Reply = Reply.Show(CollectedCard.Of(
                turn, meant.Again(turn), turn.Texts.CaseLineTakenBack(meant.Community.Name, what), Tone.Good, turn.Texts.TakenBackStays(
                    turn.Clock.Day(line.At), turn.NameOf(line.By)))),
            Notices = Collect.Others(turn, meant.Community, theirs =>
                Reply.Say(theirs.Texts.CaseLineTakenBack(meant.Community.Name, Collect.Say(theirs, meant.Rule, line.Fact)))),
            Did = new Deed.CaseNoted(meant.Community.Id, [counter.Id]),
        };
    }

    private static bool IsMoney(CaseFact fact) => fact is CaseFact.Agreed or CaseFact.Granted or CaseFact.Received or CaseFact.Paid;
}
