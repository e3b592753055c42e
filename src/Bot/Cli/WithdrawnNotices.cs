using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Post;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
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
        foreach (var note in plan.Notes.Where(note => note.Acts.Contains(AttendanceAct.Withdrawn)))
        {
            if (note is not { Person: { } person, Meeting.Known: { } meeting }
                || person.Id == by.Id || records.Accounts.ReachableOf(person.Id) is not { } account)
                continue;
            post.Tell(
                account, new Notice(person.Id, texts => Reply.Say(Say(new CommonWording(texts, bot.Clock, bot.Rulebooks), note, meeting, by))), Sender);
        }
    }

    private static string Say(CommonWording wording, PlannedNote note, Meeting meeting, Person by) => wording.Texts.YouWereTakenBack(
        by.Name, wording.Name(meeting, note.Meeting.Community), wording.Hours(meeting), AttendanceImport.ReasonOf(note.Said));
}
