using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Undoing;
using CommunityBot.Conversation.Post;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.PastAttendance;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>Whoever was noted as there, and by an import is not any more, hears of it as they would from a chat.</summary>
internal static class WithdrawnNotices
{
    /// <summary>Whose deed it is where messages are counted: of who runs the machine.</summary>
    private const string Sender = "terminal";

    public static void Tell(Installation bot, IRecords records, AttendancePlan plan, Person by, DateTimeOffset now)
    {
        var post = new Posting(records, bot.Clock, now);
        foreach (var note in plan.Withdrawn)
        {
            var (person, meeting) = (note.Person!, note.Meeting.Known!);
            if (person.Id == by.Id || records.Accounts.ReachableOf(person.Id) is not { } account)
                continue;
            post.Tell(
                account, new Notice(person.Id, texts => Reply.Say(Say(new CommonWording(texts, bot.Clock, bot.Rulebooks), note, meeting, by))), Sender);
        }
    }

    /// <summary>That what they heard of then is taken back.</summary>
    public static void TakenBack(Installation bot, IRecords records, DeedEntry import, Person by, DateTimeOffset now)
    {
        var post = new Posting(records, bot.Clock, now);
        foreach (var person in import.Told)
        {
            if (records.Accounts.ReachableOf(person) is { } account)
                post.Tell(account, new Notice(person, texts => Reply.Say(texts.ThatWasTakenBack(by.Name, What(texts)))), Sender);
        }

        string What(Catalogue texts) => new DeedNames(records, new CommonWording(texts, bot.Clock, bot.Rulebooks)).Of(import.What);
    }

    private static string Say(CommonWording wording, PlannedNote note, Meeting meeting, Person by) => wording.Texts.YouWereTakenBack(
        by.Name, wording.Name(meeting, note.Meeting.Community), wording.Hours(meeting), AttendanceImport.ReasonOf(note.Said));
}
